import type { TrendlineLook } from "./chartLook";
import type { FittedTrend } from "./fittedTrend";
import type { FormatNumber } from "./valueScale";

const kinds: Readonly<Record<TrendlineLook["type"], string>> = {
  Linear: "Linear",
  Exponential: "Expon.",
  Logarithmic: "Log.",
  MovingAverage: "per. Mov. Avg.",
  Polynomial: "Poly.",
  Power: "Power",
};

/** What a trendline is called in the legend, as Excel names it in English. */
export function trendName({ name, type, period }: TrendlineLook, series: string): string {
  if (name !== undefined) return name;
  return type === "MovingAverage" ? `${period} ${kinds[type]} (${series})` : `${kinds[type]} (${series})`;
}

const raised = (power: number): string =>
  [...String(power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit).join("");

function equationOf({ type, coefficients }: FittedTrend, shown: (value: number) => string): string {
  const [a = 0, b = 0] = coefficients;
  const signed = (value: number): string => (value < 0 ? `- ${shown(-value)}` : `+ ${shown(value)}`);
  if (type === "Exponential") return `y = ${shown(a)}e^(${shown(b)}x)`;
  if (type === "Power") return `y = ${shown(a)}x^${shown(b)}`;
  if (type === "Logarithmic") return `y = ${shown(b)}ln(x) ${signed(a)}`;
  const powers = coefficients.map((value, power) => ({ value, power })).reverse();
  const term = (power: number): string => (power === 0 ? "" : power === 1 ? "x" : `x${raised(power)}`);
  return powers.reduce(
    (text, { value, power }, index) =>
      index === 0 ? `y = ${shown(value)}${term(power)}` : `${text} ${signed(value)}${term(power)}`,
    "",
  );
}

/** The equation and the R² of a trendline, as far as they are wanted. */
export function trendText(
  trend: FittedTrend | undefined,
  { equation, rSquared, labelFormat }: TrendlineLook,
  format: FormatNumber,
): string {
  if (!trend || trend.coefficients.length === 0) return "";
  const shown = (value: number): string =>
    labelFormat === undefined ? String(Number(value.toPrecision(5))) : format(value, labelFormat);
  return [
    equation ? equationOf(trend, shown) : "",
    rSquared && trend.rSquared !== undefined ? `R² = ${shown(trend.rSquared)}` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
