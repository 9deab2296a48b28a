/** Why a build or its taking back failed. */
export type BuildProblemKind =
  /** Excel does not allow changes: a protected workbook or sheet, a document opened to be read. */
  | "protected"
  /** Excel did not accept something; where, says the place. */
  | "refused"
  /** More than one request of this host may carry, even in the smallest pieces. */
  | "tooLarge"
  /** Excel stayed busy through all pauses. */
  | "busy"
  | "notAnswering"
  /** A person is typing in a cell and did not finish. */
  | "cellInEdit"
  /** This Excel lacks a member of the API. */
  | "hostTooOld"
  /** A name was taken after the check, as another author may do at the same time. */
  | "nameTaken"
  /** A sheet of the build was deleted meanwhile. */
  | "gone"
  | "unknown";

export interface BuildPlace {
  /** The sheet's name in this workbook. */
  readonly sheet: string;
  /** `B4:F10`; absent for the sheet as a whole. */
  readonly address?: string;
}

export interface BuildProblem {
  readonly kind: BuildProblemKind;
  /** Excel's own words, with the code that support pages are found by. */
  readonly reason: string;
  readonly place?: BuildPlace;
}
