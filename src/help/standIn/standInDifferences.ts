import type { DifferenceGroup } from "./standInDifference";
import { addInDifferences } from "./addInDifferences";
import { calculationDifferences } from "./calculationDifferences";
import { chartDifferences } from "./chartDifferences";
import { fileDifferences } from "./fileDifferences";
import { sheetDifferences } from "./sheetDifferences";

/** How the workbench differs from Excel, as far as it is known. */
export const standInDifferences: readonly DifferenceGroup[] = [
  calculationDifferences,
  sheetDifferences,
  chartDifferences,
  fileDifferences,
  addInDifferences,
];
