export type CsvProblemKind = "empty" | "binary" | "workbook" | "tooLarge" | "tooManyCells";

/** Why a file cannot be opened as a table; the sentence for it is the reader's, in the reader's language. */
export class CsvProblem extends Error {
  constructor(readonly kind: CsvProblemKind) {
    super(`The file cannot be read as a table: ${kind}.`);
    this.name = "CsvProblem";
  }
}
