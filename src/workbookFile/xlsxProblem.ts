export type XlsxProblemKind = "notAFile" | "encrypted" | "macros" | "tooLarge" | "damaged";

/** Why a file cannot be opened as a workbook; the sentence for it is the reader's, in the reader's language. */
export class XlsxProblem extends Error {
  constructor(
    readonly kind: XlsxProblemKind,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read as a workbook: ${kind}.`, options);
    this.name = "XlsxProblem";
  }
}
