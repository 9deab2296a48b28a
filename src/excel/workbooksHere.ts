import type { BuildEntry } from "./buildEntry";
import { builtWorkbooks } from "./storedBuilds";

export interface SheetHere {
  /** The blueprint's. */
  readonly id: string;
  /** Excel's. */
  readonly worksheet: string;
  /** As it is called now. */
  readonly name: string;
}

/** A finished build whose sheets, or some of them, are in the open workbook. */
export interface WorkbookHere {
  readonly entry: BuildEntry;
  /** Those that are still there, in the blueprint's order; never none. */
  readonly sheets: readonly SheetHere[];
  /** One of its sheets is the one that the person looks at. */
  readonly inFront: boolean;
}

/** What was built into the open workbook, as it is called now. */
export async function workbooksHere(): Promise<readonly WorkbookHere[]> {
  const entries = await builtWorkbooks();
  if (entries.length === 0) return [];
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return entries
      .map((entry): WorkbookHere => {
        const sheets = entry.sheets.flatMap(({ id, worksheet }): SheetHere[] => {
          const name = worksheet === undefined ? undefined : names.get(worksheet);
          return worksheet === undefined || name === undefined ? [] : [{ id, worksheet, name }];
        });
        return { entry, sheets, inFront: sheets.some(({ worksheet }) => worksheet === active.id) };
      })
      .filter(({ sheets }) => sheets.length > 0);
  });
}
