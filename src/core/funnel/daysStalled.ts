/**
 * Days that a deal has stood in its stage beyond the stage's limit; 0 when within it.
 *
 * @param since  day number of the day it entered the stage
 * @param asOf   day number of the day looked at
 * @param limit  days that a deal may stand in the stage
 */
export const daysStalled = (since: number, asOf: number, limit: number): number => Math.max(0, asOf - since - limit);
