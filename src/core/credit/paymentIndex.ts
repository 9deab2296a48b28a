import { weightedMean } from "../numbers/weightedMean";

const DAYS = [-30, -20, 0, 15, 22, 30, 60, 90, 120, 180] as const;
const POINTS = [100, 90, 80, 70, 60, 50, 40, 30, 20, 0] as const;

/** Points of one payment, 100 for a month early and 0 for half a year late, linear in between. */
function paymentPoints(daysBeyondTerms: number): number {
  const next = DAYS.findIndex((days) => daysBeyondTerms <= days);
  if (next === 0) return POINTS[0];
  if (next === -1) return POINTS[POINTS.length - 1] as number;
  const [from, to] = [DAYS[next - 1] as number, DAYS[next] as number];
  const [upper, lower] = [POINTS[next - 1] as number, POINTS[next] as number];
  return upper - ((upper - lower) * (daysBeyondTerms - from)) / (to - from);
}

/**
 * How promptly a customer pays, weighted by amount: 80 is on the day, 50 a month late.
 *
 * @param amounts          money; rows with 0, less or NaN do not count
 * @param daysBeyondTerms  days paid after the due date, negative when before
 * @returns                0–100; undefined when no row counts
 * Source: the points of D&B's payment index (docs.dnb.com FAQs): anticipates 100, discounts 90, prompt 80, 15 days beyond
 * terms 70, 22: 60, 30: 50, 60: 40, 90: 30, 120: 20, beyond 0–19. Its other points (47 = 39 days) are linear; that
 * discounts are 20 days, anticipates 30 days early and 0 points half a year late is ours.
 */
export const paymentIndex = (amounts: Float64Array, daysBeyondTerms: Float64Array): number | undefined =>
  weightedMean(daysBeyondTerms.map(paymentPoints), amounts);
