/** Day number of an Excel serial: the time of day is cut off. */
export const wholeDay = (serial: number): number => Math.floor(serial);
