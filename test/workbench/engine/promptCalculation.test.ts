import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { AwaitedCalculation } from "../../../src/workbench/engine/awaitedCalculation";
import { PromptCalculation } from "../../../src/workbench/engine/promptCalculation";
import type { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";

type Follow = Parameters<UniverRuntime["onCommand"]>[0];

/** As long as Univer waits after the last change. */
const wait = 100;

/** Univer's own clockwork beside ours, without the calculation that they start. */
function clockwork() {
  const started: unknown[] = [];
  let follow: Follow = () => undefined;
  let source = "person";
  const start = (ranges: unknown): void => void started.push(ranges);
  const trigger = {
    _waitingCommandQueue: [] as { params: object }[],
    _setTimeoutKey: undefined as unknown as ReturnType<typeof setTimeout>,
    _executingDirtyData: { dirtyRanges: [] as unknown[] },
    _executionInProgressParams: null as object | null,
    _generateDirty: (commands: { params: object }[]) => ({ dirtyRanges: commands.map(({ params }) => params) }),
    _mergeDirty: (one: { dirtyRanges: unknown[] }, other: { dirtyRanges: unknown[] }) => ({
      dirtyRanges: [...one.dirtyRanges, ...other.dirtyRanges],
    }),
  };
  const runtime = {
    injector: { get: () => trigger },
    onCommand: (listener: Follow) => void (follow = listener),
    get source() {
      return source;
    },
    commands: {
      executeCommand: (id: string, { dirtyRanges }: { dirtyRanges: unknown }) =>
        start([id === SetFormulaCalculationStartMutation.id ? "at once" : id, dirtyRanges]),
    },
  };
  const engine = runtime as unknown as UniverRuntime;
  const prompt = new PromptCalculation(engine, new AwaitedCalculation(engine, () => false));
  const queue = (params: object): void => {
    trigger._waitingCommandQueue.push({ params });
    clearTimeout(trigger._setTimeoutKey);
    trigger._setTimeoutKey = setTimeout(() => {
      start(["by Univer", trigger._waitingCommandQueue.map((waiting) => waiting.params)]);
      trigger._waitingCommandQueue = [];
    }, wait);
  };
  return {
    prompt,
    started,
    trigger,
    queue,
    enter: (params: object, { by = "person", onlyLocal = false } = {}) => {
      source = by;
      if (!onlyLocal) queue(params);
      follow({ id: SetRangeValuesMutation.id, params }, { onlyLocal });
    },
  };
}

const [one, other] = [{ cell: "A1" }, { cell: "A2" }];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("what a person enters is calculated before Univer's wait is over, and once", () => {
  const { enter, started } = clockwork();
  enter(one);
  jest.advanceTimersByTime(wait - 1);
  expect(started).toEqual([["at once", [one]]]);
  jest.advanceTimersByTime(wait);
  expect(started).toHaveLength(1);
});

test("answers are calculated with the next turn of the page, together with what is left of the calculation before", () => {
  const { prompt, queue, trigger, started } = clockwork();
  trigger._executingDirtyData = { dirtyRanges: [other] };
  prompt.expect(one);
  queue(one);
  jest.advanceTimersByTime(0);
  expect(started).toEqual([["at once", [other, one]]]);
});

test("what a program writes waits for more of it, and whatever comes beside it waits along", () => {
  const { enter, prompt, queue, started } = clockwork();
  enter(one, { by: "program" });
  jest.advanceTimersByTime(wait - 1);
  expect(started).toEqual([]);
  prompt.expect(other);
  queue(other);
  jest.advanceTimersByTime(wait - 1);
  expect(started).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(started).toEqual([["by Univer", [one, other]]]);
});

test("results that are written set nothing off", () => {
  const { enter, started } = clockwork();
  enter(one, { onlyLocal: true });
  jest.advanceTimersByTime(wait);
  expect(started).toEqual([]);
});

test("a calculation under way is left to Univer to stop", () => {
  const { enter, trigger, started } = clockwork();
  trigger._executionInProgressParams = {};
  enter(one);
  jest.advanceTimersByTime(wait);
  expect(started).toEqual([["by Univer", [one]]]);
});

test("nothing is calculated in a workbook that has been closed", () => {
  const { prompt, enter, started, trigger } = clockwork();
  enter(one);
  clearTimeout(trigger._setTimeoutKey);
  prompt.dispose();
  jest.advanceTimersByTime(wait);
  expect(started).toEqual([]);
});
