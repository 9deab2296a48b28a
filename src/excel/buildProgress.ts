/** What a build is doing; the pane has the words. */
export type BuildStep =
  | "checking"
  | "addingSheets"
  | "writingValues"
  | "addingTables"
  | "namingCells"
  | "formatting"
  | "writingFormulas"
  | "addingCharts"
  | "finishing"
  /** Cancelled; the request that is under way must end first. */
  | "cancelling"
  | "takingBack";

export interface BuildProgress {
  readonly step: BuildStep;
  /** The sheet's name in this workbook. */
  readonly sheet?: string;
  /** 0 to 1. */
  readonly share: number;
  /** Why nothing moves: Excel asked for a pause, or a person is typing in a cell. */
  readonly waitingFor?: "excel" | "cellEdit";
}
