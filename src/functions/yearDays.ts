import { days, withDefault, type Optional, type ScalarParameter } from "./parameters";

/** Days that interest counts a year with: 365, or 360 as banks do. Bounded, because 12 would be months. */
export const yearDays = (): Optional<ScalarParameter<number>> => withDefault(days({ min: 360, max: 366 }), 365);
