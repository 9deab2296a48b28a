/** Whether a number format shows numbers as days, such as `yyyy-mm-dd` and `d/m/yy` but not `h:mm` or `"day" 0`. */
export function isDayFormat(format: string | null | undefined): boolean {
  if (!format) return false;
  // Colours, conditions and locales stand in brackets, words in quotes or behind a backslash.
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general|standard/i, ""));
}
