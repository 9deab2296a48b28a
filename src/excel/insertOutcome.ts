/** One cell, so that it can be found again when its sheet has been renamed. */
export interface CellPlace {
  readonly worksheetId: string;
  /** As Excel writes it: `Sheet1!B4`. */
  readonly address: string;
}

export interface InsertedFormula extends CellPlace {
  /** As Excel keeps it, which is not always to the letter as it was written. */
  readonly formula: string;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export type InsertOutcome =
  /** `value` is undefined while Excel is still calculating. */
  | {
      readonly status: "inserted";
      readonly place: InsertedFormula;
      readonly value: number | string | boolean | undefined;
    }
  | { readonly status: "occupied"; readonly cell: string; readonly selected: boolean; readonly extent: Extent }
  | { readonly status: "pastTheEdge"; readonly cell: string }
  | { readonly status: "insideTable"; readonly cell: string; readonly table: string }
  | { readonly status: "protected"; readonly sheet: string }
  | { readonly status: "noSingleCell" }
  | { readonly status: "cellInEdit" }
  | { readonly status: "noExcel" }
  | { readonly status: "refused"; readonly reason: string };

export type RemoveOutcome =
  | { readonly status: "removed" }
  | { readonly status: "changed" }
  | { readonly status: "gone" }
  | { readonly status: "refused"; readonly reason: string };
