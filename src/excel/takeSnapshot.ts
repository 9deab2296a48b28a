import type { BuildEntry } from "./buildEntry";
import { BuildFailure, UndoUnsupported } from "./building/buildFailure";
import { standardPatience, type Patience } from "./building/patience";
import { RequestLine } from "./building/requestLine";
import { supports } from "./excelVersion";
import { readPipeline, type Pipeline } from "./snapshot/readPipeline";
import { recordSnapshot, SnapshotLeftHalf } from "./snapshot/recordSnapshot";
import { sendRepeatable, type Sending } from "./snapshot/sendRepeatable";
import type { SnapshotBlocked, SnapshotInspection, SnapshotOutcome, SnapshotReady } from "./snapshotInspection";

export interface TakeSnapshotOptions {
  /** The day whose rows may be replaced, as a person has agreed to. */
  readonly replaceDay?: number;
  /** How long requests are waited for; minutes by default. */
  readonly patience?: Patience;
}

/** Tables that can be given another size. */
const neededApi = "1.13";

function hostObstacle(): SnapshotBlocked | undefined {
  if (typeof Excel === "undefined") return { status: "blocked", obstacles: [{ kind: "noExcel" }] };
  if (!supports(neededApi)) return { status: "blocked", obstacles: [{ kind: "hostTooOld", needed: neededApi }] };
  return undefined;
}

const readyOf = ({ day, asOf, deals, replaces, notices }: Pipeline): SnapshotReady => ({
  status: "ready",
  ...{ day, asOf, deals: deals.length, replaces, notices },
});

/** What a snapshot of a built pipeline would record, and what stands in its way. Changes nothing. */
export async function inspectSnapshot(
  entry: BuildEntry,
  { patience = standardPatience }: Pick<TakeSnapshotOptions, "patience"> = {},
): Promise<SnapshotInspection> {
  const obstacle = hostObstacle();
  if (obstacle !== undefined) return obstacle;
  const line = new RequestLine(patience);
  try {
    return await Excel.run(async (context): Promise<SnapshotInspection> => {
      const reading = await readPipeline({ context, line }, entry);
      return "obstacles" in reading ? { status: "blocked", obstacles: reading.obstacles } : readyOf(reading.pipeline);
    });
  } catch (problem) {
    return { status: "failed", problem: BuildFailure.of(problem).problem };
  }
}

/**
 * Records how all deals of a built pipeline stand on its as-of day, below the snapshots that it has; rows of that very day
 * are replaced where they are, once that is agreed to. On any failure the table is as it was.
 */
export async function takeSnapshot(entry: BuildEntry, options: TakeSnapshotOptions = {}): Promise<SnapshotOutcome> {
  const obstacle = hostObstacle();
  if (obstacle !== undefined) return obstacle;
  const line = new RequestLine(options.patience ?? standardPatience);
  const attempt = (run: Excel.RunOptions): Promise<SnapshotOutcome> =>
    Excel.run(run, (context) => taken({ context, line }, entry, options.replaceDay));
  try {
    // One step of undo where Excel can join requests; where it finds that it cannot, again without.
    if (!supports("1.20")) return await attempt({});
    try {
      return await attempt({ mergeUndoGroup: true });
    } catch (problem) {
      if (!(problem instanceof UndoUnsupported)) throw problem;
      return await attempt({});
    }
  } catch (problem) {
    return {
      status: "failed",
      problem: BuildFailure.of(problem).problem,
      restored: !(problem instanceof SnapshotLeftHalf),
    };
  }
}

async function taken(sending: Sending, entry: BuildEntry, replaceDay: number | undefined): Promise<SnapshotOutcome> {
  await calculateIfManual(sending);
  const reading = await readPipeline(sending, entry);
  if ("obstacles" in reading) return { status: "blocked", obstacles: reading.obstacles };
  const { pipeline } = reading;
  const { day, deals, replaces } = pipeline;
  if (replaces > 0 && replaceDay !== day) return { status: "asks", ready: readyOf(pipeline) };
  await recordSnapshot(sending, pipeline);
  const blankRows = pipeline.rows.surplus.length - pipeline.rows.cut;
  return { status: "recorded", day, deals: deals.length, replaced: replaces, blankRows };
}

/** What a person has typed since the last calculation must be in the rates and weighted amounts that are recorded. */
async function calculateIfManual(sending: Sending): Promise<void> {
  await sendRepeatable(sending, [{ bytes: 0, add: ({ workbook }) => workbook.application.load("calculationMode") }]);
  // Compared as a text: the enumeration of office.js may be missing.
  if (String(sending.context.workbook.application.calculationMode) !== "Manual") return;
  await sendRepeatable(sending, [{ bytes: 0, add: ({ workbook }) => workbook.application.calculate("Recalculate") }]);
}
