import type { SourceTable } from "../../columns/sourceTable";
import { columnLetters } from "../../formula/columnLetters";
import type { MyDataTexts } from "../../texts/myDataTexts";

/** A column as the person knows it: by its heading, else by its letter. */
export const columnName = (
  { headings }: SourceTable,
  column: number,
  firstColumn: number,
  texts: MyDataTexts,
): string => headings[column] || texts.columnWithoutHeading(columnLetters(firstColumn + column));
