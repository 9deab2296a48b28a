import type { AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { findAllCells, replaceAll } from "./findCells";
import { itemNotFound } from "./hostError";
import { afterCalculation, type Method } from "./hostObject";
import { showOutlineLevels } from "./outline";
import { rangeAreas } from "./rangeAreasObject";
import { wholeSheet } from "./rectangle";
import type { SheetTarget } from "./worksheets";

const found = ({ session, sheet }: SheetTarget, given: Arguments): AreasTarget | undefined =>
  findAllCells({ session, rect: wholeSheet(sheet) }, given);

/** What a sheet finds among all of its cells, and how far its outline is unfolded. */
export const worksheetSearch: Readonly<Record<string, Method<SheetTarget>>> = {
  FindAll: afterCalculation((target: SheetTarget, given: Arguments) => {
    const areas = found(target, given);
    if (!areas) throw itemNotFound();
    return rangeAreas.of(areas);
  }),
  FindAllOrNullObject: afterCalculation((target: SheetTarget, given: Arguments) => {
    const areas = found(target, given);
    return areas ? rangeAreas.of(areas) : null;
  }),
  ReplaceAll: afterCalculation(({ session, sheet }: SheetTarget, given: Arguments) =>
    replaceAll({ session, rect: wholeSheet(sheet) }, given),
  ),
  ShowOutlineLevels: showOutlineLevels,
};
