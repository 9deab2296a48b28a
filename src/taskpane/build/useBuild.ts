import { useRef, useState } from "react";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { afterCleanUp, cleanUpOf, type BuildState, type CleanUpState } from "./buildState";
import type { WorkbookBuilding } from "./workbookBuilding";

export interface BuildWork {
  readonly state: BuildState;
  /** The plan that is being built, or was last. */
  readonly plan: PlannedWorkbook | undefined;
  /** Counts the pages that a build has gone through; a new one takes the focus. */
  readonly page: number;
  readonly check: (plan: PlannedWorkbook) => Promise<void>;
  readonly goOn: () => Promise<void>;
  readonly cancel: () => void;
  readonly askUndo: () => void;
  readonly keep: () => void;
  readonly undo: (evenIfChanged: boolean) => Promise<void>;
  readonly cleanUp: () => Promise<void>;
  /** Back to the settings. */
  readonly leave: () => void;
}

/** Leads one build through checks, questions, writing, and whatever comes after. */
export function useBuild(building: WorkbookBuilding): BuildWork {
  const [state, setState] = useState<BuildState>({ stage: "settings" });
  const [plan, setPlan] = useState<PlannedWorkbook>();
  const [page, setPage] = useState(0);
  const control = useRef<AbortController>(undefined);

  const turnTo = (next: BuildState) => {
    setState(next);
    setPage((before) => before + 1);
  };

  const build = async (planned: PlannedWorkbook) => {
    const abort = new AbortController();
    control.current = abort;
    turnTo({ stage: "building", progress: undefined, cancelling: false });
    const outcome = await building.build(planned, {
      signal: abort.signal,
      onProgress: (progress) =>
        setState((before) => (before.stage === "building" ? { ...before, progress } : before)),
    });
    if (outcome.status === "built") turnTo({ stage: "built", built: outcome.built, undo: { step: "possible" } });
    else if (outcome.status === "cancelled") turnTo({ stage: "cancelled", cleanUp: cleanUpOf(outcome.leftover) });
    else turnTo({ stage: "failed", problem: outcome.problem, cleanUp: cleanUpOf(outcome.leftover) });
  };

  const setCleanUp = (cleanUp: CleanUpState) =>
    setState((before) =>
      before.stage === "failed" || before.stage === "cancelled" ? { ...before, cleanUp } : before,
    );

  return {
    state,
    plan,
    page,
    check: async (planned) => {
      setPlan(planned);
      setState({ stage: "checking" });
      const inspection = await building.inspect(planned);
      if (inspection.status === "blocked")
        turnTo({ stage: "failed", problem: inspection.problem, cleanUp: { step: "nothingLeft" } });
      else if (inspection.taken.length > 0 || inspection.manualCalculation)
        setState({
          stage: "asking",
          taken: inspection.taken,
          manualCalculation: inspection.manualCalculation,
        });
      else await build(planned);
    },
    goOn: async () => {
      if (plan !== undefined) await build(plan);
    },
    cancel: () => {
      control.current?.abort();
      setState((before) => (before.stage === "building" ? { ...before, cancelling: true } : before));
    },
    askUndo: () => setState((before) => (before.stage === "built" ? { ...before, undo: { step: "asking" } } : before)),
    keep: () => setState((before) => (before.stage === "built" ? { ...before, undo: { step: "possible" } } : before)),
    undo: async (evenIfChanged) => {
      if (state.stage !== "built") return;
      setState({ ...state, undo: { step: "undoing" } });
      const outcome = await building.undo(state.built.buildId, evenIfChanged);
      if (outcome.status === "removed") turnTo({ stage: "undone" });
      else if (outcome.status === "changed") setState({ ...state, undo: { step: "changed", sheets: outcome.sheets } });
      else setState({ ...state, undo: { step: "failed", problem: outcome.problem } });
    },
    cleanUp: async () => {
      if (state.stage !== "failed" && state.stage !== "cancelled") return;
      const { cleanUp } = state;
      if (cleanUp.step !== "needed" && cleanUp.step !== "failed") return;
      const { leftover } = cleanUp;
      setCleanUp({ step: "cleaning", leftover });
      setCleanUp(afterCleanUp(await building.cleanUp(leftover.buildId), leftover));
    },
    leave: () => setState({ stage: "settings" }),
  };
}
