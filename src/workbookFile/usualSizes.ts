/** Excel's own in Calibri 11. */
export const usualColumnPixels = 64;
export const usualRowPixels = 20;
