import { finite } from "../conversions";
import { errors } from "../value";
import { ofNumbers, type Calculation } from "./calculation";

/** Halves away from zero, on the decimal digits that the number shows: 2.675 is 2.68. */
export function rounded(value: number, places: number, round: (value: number) => number = Math.round): number {
  const digits = Math.trunc(places);
  const size = Math.abs(value);
  // Shifted as text, because 1.005 * 100 is 100.49999999999999.
  const [mantissa, exponent = "0"] = String(Number(size.toPrecision(15))).split("e");
  const whole = round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [back, power = "0"] = String(whole).split("e");
  return Math.sign(value) * Number(`${back}e${Number(power) - digits}`) + 0;
}

export const numbers = {
  ROUND: ofNumbers((value = 0, places = 0) => rounded(value, places)),
  ROUNDUP: ofNumbers((value = 0, places = 0) => rounded(value, places, Math.ceil)),
  ROUNDDOWN: ofNumbers((value = 0, places = 0) => rounded(value, places, Math.floor)),
  INT: ofNumbers((value = 0) => Math.floor(value)),
  ABS: ofNumbers((value = 0) => Math.abs(value)),
  SIGN: ofNumbers((value = 0) => Math.sign(value)),
  MOD: ofNumbers((value = 0, divisor = 0) =>
    divisor === 0 ? errors.division : finite(value - divisor * Math.floor(value / divisor)),
  ),
  SQRT: ofNumbers((value = 0) => (value < 0 ? errors.number : Math.sqrt(value))),
  EXP: ofNumbers((value = 0) => finite(Math.exp(value))),
  LN: ofNumbers((value = 0) => (value <= 0 ? errors.number : Math.log(value))),
} satisfies Readonly<Record<string, Calculation>>;
