import { isClearlyLess } from "../numbers/isClearlyLess";

export type Segment = "acquire" | "retain" | "maintain" | "contest";

/**
 * Quadrant of the attack and defend model: high potential is worth acquiring where our share is low and retaining where it
 * is high; low potential is maintained where our share is high, contested cheaply where it is low. High is at or above
 * the cut.
 *
 * Source: key-account strategy training, customer purchase potential × our share of it.
 */
export function customerSegment(potential: number, share: number, potentialCut: number, shareCut: number): Segment {
  const highShare = !isClearlyLess(share, shareCut);
  if (isClearlyLess(potential, potentialCut)) return highShare ? "maintain" : "contest";
  return highShare ? "retain" : "acquire";
}
