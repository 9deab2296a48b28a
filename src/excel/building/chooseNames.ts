import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";

/** Names that a workbook has already, in any case of letters. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names share one space of names. */
  readonly tablesAndNames: readonly string[];
}

/** Planned id → the name that is free in this workbook. */
export interface ChosenNames {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export interface RenamedItem {
  readonly kind: "sheet" | "table" | "name";
  readonly wanted: string;
  readonly chosen: string;
}

const longestSheetName = 31;

/**
 * Free names for everything a plan adds. All sheets get the same number, and so do tables and defined names, so that a
 * person sees what belongs together: `Forecast (2)` stands beside `Stages (2)` even when only one of the two was taken.
 */
export function chooseNames(plan: PlannedWorkbook, taken: TakenNames): ChosenNames {
  const takenSheets = new Set(taken.sheets.map(asKey));
  const sheets = firstFree(
    plan.sheets.map(({ id, name }) => ({ id, wanted: name })),
    numberedSheet,
    takenSheets,
  );
  // The workbench's engine, unlike Excel, knows no table that bears the name of a sheet.
  const others = new Set([...taken.tablesAndNames, ...taken.sheets, ...Object.values(sheets)].map(asKey));
  const tables = plan.sheets.flatMap((sheet) =>
    sheet.tables.map(({ id, name }) => ({ id: `table ${id}`, wanted: name })),
  );
  const names = plan.names.map(({ id, name }) => ({ id: `name ${id}`, wanted: name }));
  const chosen = firstFree([...tables, ...names], numberedName, others);
  const ofKind = (kind: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(chosen)
        .filter(([id]) => id.startsWith(kind))
        .map(([id, name]) => [id.slice(kind.length), name]),
    );
  return { sheets, tables: ofKind("table "), names: ofKind("name ") };
}

/** What could not be called as planned. */
export function renamedItems(plan: PlannedWorkbook, chosen: ChosenNames): RenamedItem[] {
  const items: RenamedItem[] = [
    ...plan.sheets.map(({ id, name }) => ({ kind: "sheet" as const, wanted: name, chosen: chosen.sheets[id]! })),
    ...plan.sheets
      .flatMap(({ tables }) => tables)
      .map(({ id, name }) => ({ kind: "table" as const, wanted: name, chosen: chosen.tables[id]! })),
    ...plan.names.map(({ id, name }) => ({ kind: "name" as const, wanted: name, chosen: chosen.names[id]! })),
  ];
  return items.filter((item) => item.wanted !== item.chosen);
}

interface Wanted {
  readonly id: string;
  readonly wanted: string;
}

function firstFree(
  items: readonly Wanted[],
  numbered: (wanted: string, number: number) => string,
  taken: ReadonlySet<string>,
): Record<string, string> {
  for (let number = 1; ; number += 1) {
    const names = items.map(({ id, wanted }) => [id, number === 1 ? wanted : numbered(wanted, number)] as const);
    if (names.every(([, name]) => !taken.has(asKey(name)))) return Object.fromEntries(names);
  }
}

function numberedSheet(wanted: string, number: number): string {
  const suffix = ` (${number})`;
  return wanted.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
}

/** `AsOf2`; `Tax_2`, because TAX2 is a cell. */
function numberedName(wanted: string, number: number): string {
  const isCell = /^[a-z]{1,3}$/iu.test(wanted);
  const endsInDigit = /\d$/u.test(wanted);
  return `${wanted}${isCell || endsInDigit ? "_" : ""}${number}`;
}

const asKey = (name: string): string => name.toLowerCase();
