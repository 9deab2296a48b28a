import { problemKind, tracedSteps } from "./building/problemOf";
import { standardPatience, type Patience } from "./building/patience";
import { RequestLine } from "./building/requestLine";
import type { BuildProblem } from "./buildProblem";
import type {
  CreditLinkInspection,
  CreditLinkObstacle,
  CreditLinkOutcome,
  LinkedSheet,
} from "./creditLink/creditLinkOutcome";
import { readLink, type LinkWish, type OpenLink } from "./creditLink/readLink";
import { formerColors, restoreLink, type FormerColors } from "./creditLink/restoreLink";
import { writeLink } from "./creditLink/writeLink";
import { excelErrorCode, excelErrorText } from "./excelError";
import { supports } from "./excelVersion";
import { builtWorkbooks } from "./storedBuilds";

export interface CreditLinkOptions extends LinkWish {
  readonly patience?: Patience;
}

/** Tables are resized with it; both workbooks ask for newer functions anyway. */
const oldestApi = "1.13";
const mostAttempts = 6;

/** What linking the ledger and the Credit file would change. Writes nothing. */
export async function inspectCreditLink(options: CreditLinkOptions = {}): Promise<CreditLinkInspection> {
  const hindered = hostObstacle();
  if (hindered !== undefined) return { status: "blocked", obstacles: [hindered] };
  const line = new RequestLine(options.patience ?? standardPatience);
  try {
    const entries = await builtWorkbooks();
    const reading = await Excel.run((context) => readLink(context, entries, options, line));
    return "obstacles" in reading ? { status: "blocked", ...reading } : { status: "ready", ...told(reading.link) };
  } catch (problem) {
    return { status: "failed", problem: asProblem(problem) };
  }
}

/**
 * Writes live formulas both ways: behaviour from the ledger into the Credit file, limits and scores back. What a person
 * has typed stays unless `replaceTyped`. One step of undo; whatever goes wrong, the cells are put back as they were.
 */
export async function linkCreditFile(options: CreditLinkOptions = {}): Promise<CreditLinkOutcome> {
  const hindered = hostObstacle();
  if (hindered !== undefined) return { status: "blocked", obstacles: [hindered] };
  const line = new RequestLine(options.patience ?? standardPatience);
  if (supports("1.20")) {
    const grouped = await linked(options, line, { mergeUndoGroup: true });
    if (grouped !== "undoUnsupported") return grouped;
  }
  const outcome = await linked(options, line, {});
  if (outcome === "undoUnsupported") throw new Error("Excel refused an undo group that it was not asked for.");
  return outcome;
}

async function linked(
  options: CreditLinkOptions,
  line: RequestLine,
  runOptions: Excel.RunOptions,
): Promise<CreditLinkOutcome | "undoUnsupported"> {
  try {
    const entries = await builtWorkbooks();
    return await Excel.run(runOptions, async (context): Promise<CreditLinkOutcome | "undoUnsupported"> => {
      const reading = await readLink(context, entries, options, line);
      if ("obstacles" in reading) return { status: "blocked", ...reading };
      const { link } = reading;
      const colors = await formerColors(context, link, line);
      const problem = await written(context, link, line);
      if (problem === undefined) return { status: "linked", ...told(link) };
      const restored = await putBack(link, colors, line);
      if (excelErrorCode(problem) === "UndoNotSupported" && restored) return "undoUnsupported";
      return { status: "failed", problem: asProblem(problem), restored };
    });
  } catch (problem) {
    return { status: "failed", problem: asProblem(problem), restored: true };
  }
}

/** What went wrong, if anything did. A request that Excel did not begin with is sent again. */
async function written(context: Excel.RequestContext, link: OpenLink, line: RequestLine): Promise<unknown> {
  const { ratedCustomers, customers } = link.plan;
  if (ratedCustomers.length + customers.length === 0) return undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeLink(context, link, line);
      return undefined;
    } catch (problem) {
      const kind = problemKind(problem);
      const mayPass = (kind === "busy" || kind === "cellInEdit") && tracedSteps(problem) === 0;
      if (!mayPass || attempt === mostAttempts) return problem;
      await line.pause(attempt);
    }
  }
}

async function putBack(link: OpenLink, colors: FormerColors, line: RequestLine): Promise<boolean> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    try {
      // After a failure the context still holds what was not carried out.
      await Excel.run((context) => restoreLink(context, link, colors, line));
      return true;
    } catch (problem) {
      if (problemKind(problem) === "notAnswering") return false;
    }
    await line.pause(attempt);
  }
  return false;
}

const told = ({ plan, ratedCustomers, customers, manualCalculation }: OpenLink) => ({
  creditFile: sheetOf(ratedCustomers),
  receivables: sheetOf(customers),
  figures: plan.figures,
  manualCalculation,
});

const sheetOf = ({ worksheetId, name }: LinkedSheet): LinkedSheet => ({ worksheetId, name });

const asProblem = (problem: unknown): BuildProblem => ({ kind: problemKind(problem), reason: excelErrorText(problem) });

function hostObstacle(): CreditLinkObstacle | undefined {
  if (typeof Excel === "undefined") return { kind: "noExcel" };
  return supports(oldestApi) ? undefined : { kind: "hostTooOld", needed: oldestApi };
}
