import { excelErrorText } from "../excel/excelError";
import type { BuildProblem } from "../excel/buildProblem";
import type { WorkbookActing } from "./build/workbookActing";

// Fetched when first needed: the pane opens without it.
const loadWorkbooksHere = () => import(/* webpackChunkName: "storedBuilds" */ "../excel/workbooksHere");

const loadCreditLink = () => import(/* webpackChunkName: "linkCreditFile" */ "../excel/linkCreditFile");

const loadSnapshots = () => import(/* webpackChunkName: "snapshots" */ "../excel/takeSnapshot");

/** What cannot be fetched or fails in an unforeseen way still ends in words. */
const asProblem = (problem: unknown): BuildProblem => ({
  kind: "unknown",
  reason: problem instanceof Error ? problem.message : String(problem),
});

/** What is done with built workbooks, done by the open workbook's Excel. */
export const excelActing: WorkbookActing = {
  workbooks: async () => {
    try {
      return await (await loadWorkbooksHere()).workbooksHere();
    } catch {
      // Without Excel, or with one too old to keep entries, nothing can have been built.
      return [];
    }
  },
  inspectSnapshot: async (entry) => {
    try {
      return await (await loadSnapshots()).inspectSnapshot(entry);
    } catch (problem) {
      return { status: "failed", problem: asProblem(problem) };
    }
  },
  takeSnapshot: async (entry, replaceDay) => {
    try {
      return await (await loadSnapshots()).takeSnapshot(entry, replaceDay === undefined ? {} : { replaceDay });
    } catch (problem) {
      return { status: "failed", problem: asProblem(problem), restored: true };
    }
  },
  inspectCreditLink: async (wish) => {
    try {
      return await (await loadCreditLink()).inspectCreditLink(wish);
    } catch (problem) {
      return { status: "failed", problem: { kind: "unknown", reason: excelErrorText(problem) } };
    }
  },
  linkCreditFile: async (wish) => {
    try {
      return await (await loadCreditLink()).linkCreditFile(wish);
    } catch (problem) {
      return { status: "failed", problem: { kind: "unknown", reason: excelErrorText(problem) }, restored: true };
    }
  },
};
