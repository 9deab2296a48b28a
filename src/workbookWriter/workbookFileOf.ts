import type { PlannedWorkbook } from "../blueprints/plannedWorkbook";
import { writeXlsx } from "../workbookFile/writeXlsx";
import { fileWorkbookOf } from "./fileWorkbookOf";

/** The bytes of an `.xlsx` file of a plan, with the values of all its formulas; needs no Excel. */
export const workbookFileOf = (plan: PlannedWorkbook): Promise<Uint8Array> => writeXlsx(fileWorkbookOf(plan));
