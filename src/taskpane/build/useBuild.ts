import { useRef, useState } from "react";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { BuildOutcome } from "../../excel/buildOutcome";
import type { BuildProgress } from "../../excel/buildProgress";
import { afterTakeBack, leftoverState, sheetsAfter, type BuildState, type TakeBackState } from "./buildState";
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
  readonly askTakeBack: () => void;
  readonly keep: () => void;
  readonly takeBack: (evenIfChanged: boolean) => Promise<void>;
  /** Back to the settings. */
  readonly leave: () => void;
}

function stateAfter(outcome: BuildOutcome, milliseconds: number): BuildState {
  switch (outcome.status) {
    case "built": {
      const { entry, traffic } = outcome;
      return { stage: "built", entry, traffic, milliseconds, undo: { step: "possible", entry } };
    }
    case "blocked":
      return { stage: "failed", why: { obstacles: outcome.obstacles }, cleanUp: { step: "nothingLeft" } };
    case "failed":
      return { stage: "failed", why: { problem: outcome.problem }, cleanUp: leftoverState(outcome.leftovers) };
    case "cancelled":
      return { stage: "cancelled", cleanUp: leftoverState(outcome.leftovers) };
  }
}

/** What can be taken back in this state. */
function takeBackOf(state: BuildState): TakeBackState | undefined {
  if (state.stage === "built") return state.undo;
  return state.stage === "failed" || state.stage === "cancelled" ? state.cleanUp : undefined;
}

function withTakeBack(state: BuildState, takeBack: TakeBackState): BuildState {
  if (state.stage === "built") return takeBack.step === "removed" ? { stage: "undone" } : { ...state, undo: takeBack };
  return state.stage === "failed" || state.stage === "cancelled" ? { ...state, cleanUp: takeBack } : state;
}

function withProgress(state: BuildState, progress: BuildProgress): BuildState {
  if (state.stage !== "building") return state;
  return { ...state, progress, sheets: sheetsAfter(state.sheets, state.progress, progress) };
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

  const build = async (planned: PlannedWorkbook, sheets: readonly string[]) => {
    const abort = new AbortController();
    control.current = abort;
    turnTo({
      stage: "building",
      sheets: sheets.map((name) => ({ name, state: "waiting" })),
      progress: undefined,
      cancelling: false,
    });
    const begin = performance.now();
    const outcome = await building.build(planned, {
      signal: abort.signal,
      onProgress: (progress) => setState((before) => withProgress(before, progress)),
    });
    turnTo(stateAfter(outcome, performance.now() - begin));
  };

  return {
    state,
    plan,
    page,
    check: async (planned) => {
      setPlan(planned);
      setState({ stage: "checking" });
      const inspection = await building.inspect(planned);
      if (inspection.status === "blocked") {
        turnTo({ stage: "failed", why: { obstacles: inspection.obstacles }, cleanUp: { step: "nothingLeft" } });
        return;
      }
      if (inspection.status === "failed") {
        turnTo({ stage: "failed", why: { problem: inspection.problem }, cleanUp: { step: "nothingLeft" } });
        return;
      }
      const { notices, names } = inspection;
      const sheets = planned.sheets.map(({ id, name }) => names.sheets[id] ?? name);
      if (notices.length > 0) setState({ stage: "asking", notices, sheets });
      else await build(planned, sheets);
    },
    goOn: async () => {
      if (plan !== undefined && state.stage === "asking") await build(plan, state.sheets);
    },
    cancel: () => {
      control.current?.abort();
      setState((before) => (before.stage === "building" ? { ...before, cancelling: true } : before));
    },
    askTakeBack: () =>
      setState((before) => {
        const current = takeBackOf(before);
        return current !== undefined && "entry" in current
          ? withTakeBack(before, { step: "asking", entry: current.entry })
          : before;
      }),
    keep: () =>
      setState((before) => {
        const current = takeBackOf(before);
        return current !== undefined && "entry" in current
          ? withTakeBack(before, { step: "possible", entry: current.entry })
          : before;
      }),
    takeBack: async (evenIfChanged) => {
      const current = takeBackOf(state);
      if (current === undefined || !("entry" in current)) return;
      const { entry } = current;
      setState((before) => withTakeBack(before, { step: "removing", entry }));
      const after = afterTakeBack(await building.takeBack(entry, evenIfChanged));
      setState((before) => withTakeBack(before, after));
      if (after.step === "removed" && state.stage === "built") setPage((before) => before + 1);
    },
    leave: () => setState({ stage: "settings" }),
  };
}
