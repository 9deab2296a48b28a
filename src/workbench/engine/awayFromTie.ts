/**
 * A number that lies exactly between two others as its format shows it, moved a trace away from zero. Excel shows
 * 0.6315 as 63.2%; Univer multiplies first, gets 63.149999999999991, and shows 63.1%.
 */
export function awayFromTie(value: number, numberFormat: string): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const sections = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";");
  const section = (value < 0 && sections[1]) || sections[0]!;
  // Dates, fractions, powers of ten and General are rounded by rules of their own.
  if (/[a-z/@]/i.test(section) || !/[0#?]/.test(section)) return value;
  const shown = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const thousands = /,+(?=[^0#?,]*$)/.exec(section)?.[0].length ?? 0;
  const decimals = shown + 2 * section.split("%").length - 2 - 3 * thousands;
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return scaled % 1 === 0.5 ? value * (1 + 2 ** -50) : value;
}
