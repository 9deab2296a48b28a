import { formulasUsed } from "../blueprints/formulasUsed";
import type { PlannedWorkbook } from "../blueprints/plannedWorkbook";
import type { ExcelGeneration } from "../formula/excelGeneration";
import { chooseNames, renamedItems } from "./building/chooseNames";
import { standardPatience } from "./building/patience";
import { problemKind } from "./building/problemOf";
import { RequestLine } from "./building/requestLine";
import { plannedCells, plannedRows, sizeObstacles, spillObstacles } from "./building/sizeObstacles";
import { excelErrorText } from "./excelError";
import { supports } from "./excelVersion";
import type { Obstacle, TargetInspection, TargetNotice } from "./targetInspection";

/**
 * By the Excel that formulas ask for. Building itself needs 1.7: protection of the workbook, frozen panes, ranges by
 * number. Results of several cells came with 1.12. 1.15 is the first that Excel 2021 lacks, which would show `#NAME?`
 * for VSTACK and its kin.
 */
const oldestApi: Readonly<Record<ExcelGeneration, string>> = { 2019: "1.7", 2021: "1.12", 2024: "1.15" };

/** What stands in the way of a plan, and the names that are free for it. Reads with one request and writes nothing. */
export async function inspectTarget(
  plan: PlannedWorkbook,
  line = new RequestLine(standardPatience),
): Promise<TargetInspection> {
  const obstacles = [...hostObstacles(plan), ...sizeObstacles(plan), ...spillObstacles(plan)];
  if (obstacles.length > 0) return { status: "blocked", obstacles };
  try {
    return await Excel.run((context) => inspectWorkbook(context, plan, line));
  } catch (problem) {
    return { status: "failed", problem: { kind: problemKind(problem), reason: excelErrorText(problem) } };
  }
}

async function inspectWorkbook(
  context: Excel.RequestContext,
  plan: PlannedWorkbook,
  line: RequestLine,
): Promise<TargetInspection> {
  const { application, names, protection, tables, worksheets } = context.workbook;
  application.load("calculationMode");
  protection.load("protected");
  worksheets.load("items/id,items/name");
  const inFront = worksheets.getActiveWorksheet();
  inFront.load("id");
  tables.load("items/name");
  names.load("items/name");
  await line.send(context, 0);
  if (protection.protected) return { status: "blocked", obstacles: [{ kind: "structureProtected" }] };
  const chosen = chooseNames(plan, {
    sheets: worksheets.items.map(({ name }) => name),
    tablesAndNames: [...tables.items, ...names.items].map(({ name }) => name),
  });
  const notices: TargetNotice[] = renamedItems(plan, chosen).map((item) => ({ kind: "renamed", item }));
  if (application.calculationMode === "Manual") notices.push({ kind: "manualCalculation" });
  return {
    status: "ready",
    names: chosen,
    notices,
    rows: plannedRows(plan),
    cells: plannedCells(plan),
    sheetsBefore: worksheets.items.map(({ id }) => id),
    // eslint-disable-next-line office-addins/call-sync-before-read -- the request line has sent it
    cameFrom: inFront.id,
  };
}

function hostObstacles(plan: PlannedWorkbook): Obstacle[] {
  if (typeof Excel === "undefined") return [{ kind: "noExcel" }];
  const needed = oldestApi[formulasUsed(plan.sheets).excel];
  if (!supports(needed)) return [{ kind: "hostTooOld", needed }];
  return isReadOnly() ? [{ kind: "readOnly" }] : [];
}

/** The types promise a document; only a pane in Excel has one. Compared as a text: the enumeration may be missing. */
const isReadOnly = (): boolean => String((Office.context.document as Office.Document | undefined)?.mode) === "readOnly";
