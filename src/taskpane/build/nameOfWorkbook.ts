import type { WorkbookHere } from "../../excel/workbooksHere";
import type { ActionWording } from "./actionWording";
import { offeredIds } from "./offeredIds";

/** `Pipeline`; `Pipeline (Forecast (2))` where there are others of its kind. */
export function nameOfWorkbook(
  { entry, sheets }: WorkbookHere,
  workbooks: readonly WorkbookHere[],
  { texts, actions }: ActionWording,
): string {
  const id = offeredIds.find((known) => known === entry.blueprint);
  const name = id === undefined ? entry.blueprint : texts.build.workbooks[id].name;
  const others = workbooks.some((one) => one.entry.blueprint === entry.blueprint && one.entry.id !== entry.id);
  const [first] = sheets;
  return others && first !== undefined ? actions.workbookFrom(name, first.name) : name;
}
