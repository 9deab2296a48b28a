import type { PlannedWorkbook } from "../blueprints/plannedWorkbook";
import type { BuildOutcome } from "./buildOutcome";
import type { BuildProgress } from "./buildProgress";
import { Construction } from "./building/construction";
import { BuildCancelled, BuildFailure, UndoUnsupported } from "./building/buildFailure";
import { standardPatience, type Patience } from "./building/patience";
import { RequestLine } from "./building/requestLine";
import { takeBack } from "./building/takeBack";
import { supports } from "./excelVersion";
import { inspectTarget } from "./inspectTarget";
import type { TargetInspection } from "./targetInspection";

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Ends the build after the request that is under way; what was added is taken back. */
  readonly signal?: AbortSignal;
  /** How long requests are waited for; minutes by default. */
  readonly patience?: Patience;
}

type Ready = Extract<TargetInspection, { status: "ready" }>;

/**
 * Adds the sheets of a plan to the open workbook and touches nothing that is there. Whatever goes wrong, what was added is
 * taken back; the entry in the workbook's settings allows that even after the pane was closed half-way.
 */
export async function buildWorkbook(plan: PlannedWorkbook, options: BuildOptions = {}): Promise<BuildOutcome> {
  const { onProgress = () => undefined, signal } = options;
  const line = new RequestLine(options.patience ?? standardPatience);
  const announceCancel = (): void => onProgress({ step: "cancelling", share: 0 });
  signal?.addEventListener("abort", announceCancel);
  try {
    onProgress({ step: "checking", share: 0 });
    const target = await inspectTarget(plan, line);
    if (target.status === "blocked") return target;
    const traffic = (): { requests: number; bytes: number } => ({ requests: line.requests, bytes: line.bytes });
    if (target.status === "failed")
      return { status: "failed", problem: target.problem, leftovers: { status: "removed" }, traffic: traffic() };
    const construction = await constructed(plan, target, { line, onProgress, signal });
    const { failure, entry } = construction;
    if (failure === undefined) return { status: "built", entry, notices: target.notices, traffic: traffic() };
    onProgress({ step: "takingBack", share: 1 });
    const leftovers = await takeBack(entry, { line });
    return failure instanceof BuildCancelled
      ? { status: "cancelled", leftovers, traffic: traffic() }
      : { status: "failed", problem: failure.problem, leftovers, traffic: traffic() };
  } finally {
    signal?.removeEventListener("abort", announceCancel);
  }
}

interface Surroundings {
  readonly line: RequestLine;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal | undefined;
}

/** One step of undo where Excel can join requests; where it finds that it cannot, the build starts again without. */
async function constructed(plan: PlannedWorkbook, target: Ready, around: Surroundings): Promise<Construction> {
  if (supports("1.20")) {
    const grouped = new Construction(plan, target, around);
    await run({ mergeUndoGroup: true }, grouped);
    if (!(grouped.failure instanceof UndoUnsupported)) return grouped;
    if ((await takeBack(grouped.entry, around)).status !== "removed") return grouped;
  }
  const construction = new Construction(plan, target, around);
  await run({}, construction);
  return construction;
}

async function run(options: Excel.RunOptions, construction: Construction): Promise<void> {
  try {
    await Excel.run(options, (context) => construction.carryOut(context));
  } catch (problem) {
    construction.failure ??= BuildFailure.of(problem);
  }
}
