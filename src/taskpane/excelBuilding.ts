import type { BuildProblem } from "../excel/buildProblem";
import type { WorkbookBuilding } from "./build/workbookBuilding";

// Fetched when first needed: the pane opens without it.
const loadBuilding = () => import(/* webpackChunkName: "building" */ "../excel/buildWorkbook");
const loadInspection = () => import(/* webpackChunkName: "building" */ "../excel/inspectTarget");
const loadUndo = () => import(/* webpackChunkName: "building" */ "../excel/undoBuild");
const loadStoredBuilds = () => import(/* webpackChunkName: "storedBuilds" */ "../excel/storedBuilds");

/** What cannot be fetched or fails in an unforeseen way still ends in words. */
const asProblem = (problem: unknown): BuildProblem => ({
  kind: "unknown",
  reason: problem instanceof Error ? problem.message : String(problem),
});

/** Building, done by the open workbook's Excel. */
export const excelBuilding: WorkbookBuilding = {
  inspect: async (plan) => {
    try {
      return await (await loadInspection()).inspectTarget(plan);
    } catch (problem) {
      return { status: "failed", problem: asProblem(problem) };
    }
  },
  build: async (plan, signals) => {
    try {
      return await (await loadBuilding()).buildWorkbook(plan, signals);
    } catch (problem) {
      // Whatever was written is found again by its entry in the workbook.
      return {
        status: "failed",
        problem: asProblem(problem),
        leftovers: { status: "removed" },
        traffic: { requests: 0, bytes: 0 },
      };
    }
  },
  takeBack: async (entry, evenIfChanged) => {
    try {
      return await (await loadUndo()).undoBuild(entry, { evenIfChanged });
    } catch (problem) {
      return { status: "failed", entry, problem: asProblem(problem) };
    }
  },
  unfinished: async () => {
    try {
      return await (await loadStoredBuilds()).unfinishedBuilds();
    } catch {
      // Without Excel, or with one too old to keep entries, there is nothing that could be unfinished.
      return [];
    }
  },
  showSheet: async (worksheetId) => {
    try {
      return await (await import(/* webpackChunkName: "showPlace" */ "../excel/showPlace")).showSheet(worksheetId);
    } catch {
      return false;
    }
  },
};
