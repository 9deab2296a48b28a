/** A coordinate short enough to be read in the markup. */
export const pixels = (value: number): number => Math.round(value * 100) / 100;
