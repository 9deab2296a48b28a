import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Extra volume that keeps the gross profit after a price cut: cut ÷ (margin − cut). For a price rise, a negative cut, the
 * volume that may be lost, as a negative share.
 *
 * @param grossMargin  share of the old price, in [0, 1]
 * @param cut          share of the old price, in [−1, 1]
 * @returns            share of the old volume; undefined when the cut takes the whole margin, so that no volume is enough
 * Source: break-even sales change after a price change, −Δprice ÷ (margin + Δprice).
 */
export function volumeForPriceCut(grossMargin: number, cut: number): number | undefined {
  const left = withoutNoise(grossMargin - cut, Math.max(grossMargin, Math.abs(cut)));
  return left > 0 ? cut / left : undefined;
}
