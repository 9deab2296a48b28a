import type { Language } from "../functions/bothLanguages";
import type { TableColumn } from "./blueprint";
import type { OwnColumns } from "./choices";
import type { PlannedValue } from "./plannedWorkbook";

/** A person's columns as rows of a table; columns that they do not have, and calculated ones, stay blank. */
export function ownRows(columns: readonly TableColumn[], own: OwnColumns, language: Language): PlannedValue[][] {
  const given = columns.map(({ id, formula }) => (formula === undefined ? own[id] : undefined));
  const length = Math.max(0, ...given.map((cells) => cells?.length ?? 0));
  if (length === 0) return [blankRow(columns)];
  return Array.from({ length }, (_, row) =>
    columns.map(({ words }, index) => {
      const value = given[index]?.[row] ?? "";
      return words?.[String(value)]?.[language] ?? value;
    }),
  );
}

export const blankRow = (columns: readonly TableColumn[]): PlannedValue[] => columns.map(() => "");
