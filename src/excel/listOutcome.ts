/** Where a person's list stands, so that its cells can be found again when its sheet has been renamed. */
export interface ListPlace {
  readonly worksheetId: string;
  /** As Excel writes it: `Sheet1!A1:H8801`. */
  readonly address: string;
  /** The name of the table that it is. */
  readonly table: string | undefined;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ListCells {
  readonly place: ListPlace;
  readonly cells: readonly (readonly unknown[])[];
  /** Number formats of the first row below the headings. */
  readonly formats: readonly string[];
}

export type ListOutcome =
  | { readonly status: "read"; readonly list: ListCells }
  | { readonly status: "noExcel" | "severalAreas" | "cellInEdit" }
  | { readonly status: "emptySelection" | "tooFewRows"; readonly address: string }
  | { readonly status: "tooLarge"; readonly cells: number; readonly limit: number }
  | { readonly status: "refused"; readonly reason: string };
