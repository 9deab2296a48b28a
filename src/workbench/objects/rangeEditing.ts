import type { Rect } from "../engine/sheetEngine";
import type { AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { autoFill } from "./autoFill";
import { readCellProperties, readLineProperties, writeCellProperties, writeLineProperties } from "./cellProperties";
import { replaceAll } from "./findCells";
import { itemNotFound } from "./hostError";
import { afterCalculation, type Method } from "./hostObject";
import { mergeCells, mergedAreas, unmergeCells } from "./mergeCells";
import { moveCells } from "./moveCells";
import { foldGroups, groupCells, ungroupCells } from "./outline";
import { dependents, directDependents, directPrecedents, precedents } from "./precedents";
import { rangeAreas } from "./rangeAreasObject";
import type { RangeTarget } from "./ranges";
import { visibleView } from "./rangeViewObject";
import { intersection } from "./rectangle";
import { removeDuplicates } from "./removeDuplicates";
import { specialCells } from "./specialCells";
import { workbookRangeAreas } from "./workbookRangeAreasObject";

type Search = (target: RangeTarget, given: Arguments) => AreasTarget | undefined;

const orNullObject = (search: Search): Method<RangeTarget> =>
  afterCalculation((target: RangeTarget, given: Arguments) => {
    const found = search(target, given);
    return found ? rangeAreas.of(found) : null;
  });

const orError = (search: Search): Method<RangeTarget> =>
  afterCalculation((target: RangeTarget, given: Arguments) => {
    const found = search(target, given);
    if (!found) throw itemNotFound();
    return rangeAreas.of(found);
  });

const special: Search = ({ session, rect }, given) => specialCells({ session, rects: [rect] }, given);

const traced =
  (trace: (target: RangeTarget) => readonly Rect[]): Method<RangeTarget> =>
  (target) =>
    workbookRangeAreas.of({ session: target.session, rects: trace(target) });

/** The formulas of a range are calculated again, whatever has changed. */
function setDirty({ session, rect }: RangeTarget): void {
  const { engine } = session;
  const used = engine.usedRect(rect.sheet);
  const area = used && intersection(used, rect);
  if (!area) return;
  const cells = engine
    .read(area)
    .flatMap((row, i) =>
      row.flatMap(({ formula }, j) =>
        formula === undefined ? [] : [{ sheet: rect.sheet, row: area.row + i, column: area.column + j }],
      ),
    );
  if (cells.length > 0) engine.invalidate(cells);
}

/** What is done to the cells of a range as a whole, and what is found among them. */
export const rangeEditing: Readonly<Record<string, Method<RangeTarget>>> = {
  AutoFill: afterCalculation(autoFill),
  GetSpecialCells: orError(special),
  GetSpecialCellsOrNullObject: orNullObject(special),
  ReplaceAll: afterCalculation(replaceAll),
  Merge: mergeCells,
  Unmerge: unmergeCells,
  GetMergedAreas: orError(mergedAreas),
  GetMergedAreasOrNullObject: orNullObject(mergedAreas),
  MoveTo: moveCells,
  RemoveDuplicates: removeDuplicates,
  Group: groupCells,
  Ungroup: ungroupCells,
  ShowGroupDetails: foldGroups(false),
  HideGroupDetails: foldGroups(true),
  GetPrecedents: traced(precedents),
  GetDirectPrecedents: traced(directPrecedents),
  GetDependents: traced(dependents),
  GetDirectDependents: traced(directDependents),
  SetDirty: setDirty,
  GetVisibleView: visibleView,
  GetCellProperties: readCellProperties,
  GetRowProperties: (target, given) => readLineProperties(target, given, "rows"),
  GetColumnProperties: (target, given) => readLineProperties(target, given, "columns"),
  SetCellProperties: writeCellProperties,
  SetRowProperties: (target, given) => writeLineProperties(target, given, "rows"),
  SetColumnProperties: (target, given) => writeLineProperties(target, given, "columns"),
};
