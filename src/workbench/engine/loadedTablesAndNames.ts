import type { LocalName } from "../../formula/localNames";
import type { TableShape } from "../../formula/tableShape";
import { univerName, type DefinedNames } from "./definedNames";
import type { SheetTables } from "./sheetTables";
import type { SheetId } from "./sheetEngine";
import type { LoadedSheet, LoadedWorkbook, OpenedWorkbook } from "./wholeWorkbook";

type Loaded = Pick<LoadedWorkbook, "sheets" | "names">;

interface Surroundings {
  readonly tables: readonly TableShape[];
  readonly definedNames: ReadonlySet<string>;
  readonly localNames: readonly LocalName[];
}

/** The tables and names that formulas of these sheets may speak of, before they are there. */
export function surroundingsOf({ sheets, names }: Loaded, ids: readonly SheetId[]): Surroundings {
  const localNames = names.flatMap(({ name, sheet }): LocalName[] => {
    const id = sheet === undefined ? undefined : ids[sheet];
    if (sheet === undefined || id === undefined) return [];
    return [{ name, sheetName: sheets[sheet]!.name, univerName: univerName(name, id) }];
  });
  const definedNames = new Set(names.map(({ name }) => name.toLowerCase()));
  return { tables: sheets.flatMap(shapesOf), definedNames, localNames };
}

/** Puts them where their sheets are by now. */
export function addTablesAndNames(
  { sheets, names }: Loaded,
  ids: readonly SheetId[],
  into: { readonly tables: SheetTables; readonly names: DefinedNames },
): OpenedWorkbook {
  const tables = new Map<string, string>();
  const refused: string[] = [];
  const attempt = (name: string, add: () => void): void => {
    try {
      add();
    } catch {
      refused.push(name);
    }
  };
  sheets.forEach((sheet, index) => {
    for (const { name, row, column, rows, headings, totals } of sheet.tables)
      attempt(name, () => {
        const rect = { sheet: ids[index]!, row, column, rows, columns: headings.length };
        const { id } = into.tables.add(name, rect);
        if (totals) into.tables.showTotals(id, true);
        tables.set(name.toLowerCase(), id);
      });
  });
  for (const { name, formula, sheet, visible } of names)
    attempt(name, () => {
      const home = sheet === undefined ? undefined : ids[sheet];
      into.names.add(name, formula, home);
      if (!visible) into.names.show(name, false, home);
    });
  return { sheets: ids, tables, refused };
}

const shapesOf = ({ name, tables }: LoadedSheet): TableShape[] =>
  tables.map((table) => ({
    name: table.name,
    sheetName: name,
    firstRow: table.row,
    lastRow: table.row + table.rows - 1,
    firstColumn: table.column,
    headings: table.headings,
    ...(table.totals ? { totals: true } : {}),
  }));
