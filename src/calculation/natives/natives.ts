import type { NativeFunction } from "../../formula/nativeFunctions";
import { arrays } from "./arrays";
import type { Calculation } from "./calculation";
import { criteria } from "./criteria";
import { days } from "./days";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { numbers } from "./numbers";
import { statistics } from "./statistics";
import { texts } from "./texts";

/** How each of Excel's functions that trees may use is calculated. */
export const natives: Readonly<Record<NativeFunction, Calculation>> = {
  ...statistics,
  ...criteria,
  ...logic,
  ...lookup,
  ...arrays,
  ...numbers,
  ...days,
  ...texts,
};
