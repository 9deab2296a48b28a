import type { LoadedWorkbook, OpenedWorkbook } from "./wholeWorkbook";

/** What sheets bring along: their names and those of their tables and defined names are free here. */
export type InsertedWorkbook = Pick<LoadedWorkbook, "sheets" | "looks" | "names">;

export interface SheetInsertion {
  /** Puts sheets of another workbook among those that are here, with their tables and names. Can be undone. */
  insert(workbook: InsertedWorkbook, position: number): Promise<OpenedWorkbook>;
}
