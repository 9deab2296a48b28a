/** Amounts are looked at in thousandths: the smallest coins of any currency. */
const PARTS = 1000;
/** Beyond this, thousandths are no longer exact in a number. */
const MOST = Number.MAX_SAFE_INTEGER / PARTS;

/**
 * The largest amount of which all others are whole multiples: 1000 for deals in full thousands. Undefined where there is
 * none, as with amounts that were divided.
 */
export function commonUnit(amounts: Float64Array): number | undefined {
  let unit = 0;
  for (const amount of amounts) {
    if (amount > MOST) return undefined;
    let parts = Math.round(amount * PARTS);
    if (Math.abs(amount * PARTS - parts) > 1e-12 * parts + 1e-9) return undefined;
    while (parts !== 0) [unit, parts] = [parts, unit % parts];
  }
  return unit === 0 ? undefined : unit / PARTS;
}
