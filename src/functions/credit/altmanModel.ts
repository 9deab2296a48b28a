import type { AltmanModel } from "../../core/credit/altmanScore";
import { choice, type ScalarParameter } from "../parameters";

/**
 * `"Z"` for listed manufacturers, `"Z1"` private ones, `"Z2"` other private firms, `"EM"` emerging markets. No setting of
 * the whole call, as choices are elsewhere: a list of customers has firms of all kinds.
 */
export const altmanModel = (): ScalarParameter<AltmanModel> => ({ ...choice("Z", "Z1", "Z2", "EM"), lifts: true });
