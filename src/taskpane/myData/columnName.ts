import type { SourceTable } from "../../columns/sourceTable";
import { columnLetters } from "../../formula/columnLetters";
import type { Texts } from "../../texts/texts";

/** A column as the person knows it: by its heading, else by its letter. */
export const columnName = ({ headings }: SourceTable, column: number, firstColumn: number, texts: Texts): string =>
  headings[column] || texts.myData.columnWithoutHeading(columnLetters(firstColumn + column));
