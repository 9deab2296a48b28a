/**
 * A list of deals as columns, one entry a deal. Typed arrays, because forecasts run over 100,000 rows at every edit.
 */
export interface Deals {
  /** Money; NaN where the amount is not known yet. */
  readonly amounts: Float64Array;
  /** Share of won deals, in [0, 1]; the deal's own where it has one, else its stage's. */
  readonly winRates: Float64Array;
  /** Number of the stage in the stage table; -1 for a row without a deal. */
  readonly stages: Int32Array;
  /** `OPEN`, `WON`, `LOST`, or `NO_DEAL` for an empty row. */
  readonly status: Uint8Array;
}

export const NO_DEAL = 0;
export const OPEN = 1;
export const WON = 2;
export const LOST = 3;
