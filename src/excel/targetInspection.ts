import type { BuildProblem } from "./buildProblem";
import type { ChosenNames, RenamedItem } from "./building/chooseNames";

/** Why a plan cannot be built into this workbook; nothing has been written. */
export type Obstacle =
  | { readonly kind: "noExcel" }
  /** `needed` and above of the requirement set ExcelApi. */
  | { readonly kind: "hostTooOld"; readonly needed: string }
  /** Opened to be read. */
  | { readonly kind: "readOnly" }
  /** The structure of the workbook is protected: no sheets can be added. */
  | { readonly kind: "structureProtected" }
  | { readonly kind: "tooManyRows"; readonly sheet: string; readonly rows: number; readonly most: number }
  | { readonly kind: "tooManyCells"; readonly cells: number; readonly most: number }
  /** A result has not the empty cells that it may need. */
  | { readonly kind: "noRoomForResult"; readonly sheet: string; readonly address: string };

/** What a person should know before building. */
export type TargetNotice =
  /** Excel calculates only when asked to; the build calculates its own sheets once and leaves the mode as it is. */
  { readonly kind: "manualCalculation" } | { readonly kind: "renamed"; readonly item: RenamedItem };

export type TargetInspection =
  | {
      readonly status: "ready";
      readonly names: ChosenNames;
      readonly notices: readonly TargetNotice[];
      readonly rows: number;
      readonly cells: number;
      /** Excel's ids of the sheets that are there. */
      readonly sheetsBefore: readonly string[];
      /** Excel's id of the one in front. */
      readonly cameFrom?: string;
    }
  | { readonly status: "blocked"; readonly obstacles: readonly Obstacle[] }
  | { readonly status: "failed"; readonly problem: BuildProblem };
