import { useEffect, useState } from "react";
import type { BuildEntry } from "../../excel/buildEntry";
import type { BuildProblem } from "../../excel/buildProblem";
import type { SnapshotInspection, SnapshotObstacle, SnapshotOutcome, SnapshotReady } from "../../excel/snapshotInspection";
import type { WorkbookActing } from "./workbookActing";

/** How far a snapshot has come. */
export type SnapshotState =
  | { readonly step: "looking" }
  | { readonly step: "ready"; readonly ready: SnapshotReady }
  | { readonly step: "taking"; readonly ready: SnapshotReady }
  | { readonly step: "recorded"; readonly outcome: SnapshotOutcome & { readonly status: "recorded" } }
  | { readonly step: "blocked"; readonly obstacles: readonly SnapshotObstacle[] }
  /** `restored` is left out where nothing was to be written. */
  | { readonly step: "failed"; readonly problem: BuildProblem; readonly restored?: boolean };

export interface SnapshotWork {
  readonly state: SnapshotState;
  /** Looks at the workbook once more. */
  readonly look: () => void;
  /** Takes the snapshot as it was shown; rows of its day are replaced, since the person has seen how many. */
  readonly take: () => void;
}

function stateFound(found: SnapshotInspection): SnapshotState {
  if (found.status === "ready") return { step: "ready", ready: found };
  return found.status === "blocked"
    ? { step: "blocked", obstacles: found.obstacles }
    : { step: "failed", problem: found.problem };
}

function stateAfter(outcome: SnapshotOutcome): SnapshotState {
  switch (outcome.status) {
    case "recorded":
      return { step: "recorded", outcome };
    case "asks":
      return { step: "ready", ready: outcome.ready };
    case "blocked":
      return { step: "blocked", obstacles: outcome.obstacles };
    case "failed":
      return { step: "failed", problem: outcome.problem, restored: outcome.restored };
  }
}

/** Leads one snapshot from the first look to what has become of it. */
export function useSnapshot(acting: WorkbookActing, entry: BuildEntry): SnapshotWork {
  const [state, setState] = useState<SnapshotState>({ step: "looking" });
  const isLooking = state.step === "looking";
  useEffect(() => {
    if (!isLooking) return;
    let wanted = true;
    void acting.inspectSnapshot(entry).then((found) => {
      if (wanted) setState(stateFound(found));
    });
    return () => {
      wanted = false;
    };
  }, [acting, entry, isLooking]);
  return {
    state,
    look: () => setState({ step: "looking" }),
    take: () => {
      if (state.step !== "ready") return;
      const { ready } = state;
      setState({ step: "taking", ready });
      const replaceDay = ready.replaces > 0 ? ready.day : undefined;
      void acting.takeSnapshot(entry, replaceDay).then((outcome) => setState(stateAfter(outcome)));
    },
  };
}
