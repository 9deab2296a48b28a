/**
 * A total that is zero on paper is zero: 0.3 − 0.1 − 0.2 leaves −2.8e-17 in binary fractions, which a cell would show.
 * What decimals lose on their way into binary is never more than this share of the money that was added.
 *
 * @param turnover  Σ of the absolute amounts behind `total`
 */
export const withoutResidue = (total: number, turnover: number): number =>
  Math.abs(total) <= turnover * Number.EPSILON ? 0 : total;
