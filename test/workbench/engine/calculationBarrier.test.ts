import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { CalculationBarrier } from "../../../src/workbench/engine/calculationBarrier";
import type { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";

type Follow = Parameters<UniverRuntime["onCommand"]>[0];

const tenMinutes = 600;

/** A barrier that follows a calculation which is told step by step. */
function barrierOf() {
  let follow: Follow = () => undefined;
  const changesValues = (id: string): true | undefined => (id === SetRangeValuesMutation.id ? true : undefined);
  const injector = { get: () => ({ get: changesValues }) };
  const runtime = { injector, onCommand: (listener: Follow) => void (follow = listener) };
  const startNow = jest.fn<void, []>();
  const barrier = new CalculationBarrier(runtime as unknown as UniverRuntime, startNow);
  const tell = (id: string, params: object = {}): void => follow({ id, params }, {});
  let settled = false;
  return {
    barrier,
    startNow,
    change: () => tell(SetRangeValuesMutation.id),
    start: () => tell(SetFormulaCalculationStartMutation.id),
    progress: () => tell(SetFormulaCalculationNotificationMutation.id, { stageInfo: {} }),
    end: () =>
      tell(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: FormulaExecutedStateType.SUCCESS }),
    wait: () => void barrier.settled().then(() => (settled = true)),
    isSettled: () => settled,
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a calculation that goes on for minutes is waited for to its end", async () => {
  const { barrier, start, progress, end, wait, isSettled } = barrierOf();
  start();
  wait();
  for (let second = 0; second < tenMinutes; second += 30) {
    await jest.advanceTimersByTimeAsync(30_000);
    progress();
  }
  expect([isSettled(), barrier.busy]).toEqual([false, true]);
  end();
  await jest.advanceTimersByTimeAsync(0);
  expect([isSettled(), barrier.busy, jest.getTimerCount()]).toEqual([true, false, 0]);
});

test("a calculation that is never heard of again is given up", async () => {
  const { barrier, start, wait, isSettled } = barrierOf();
  start();
  wait();
  await jest.advanceTimersByTimeAsync(tenMinutes * 1000);
  expect([isSettled(), barrier.busy, jest.getTimerCount()]).toEqual([true, false, 0]);
});

test("nobody waits where nothing is calculated", async () => {
  const { wait, isSettled } = barrierOf();
  wait();
  await jest.advanceTimersByTimeAsync(0);
  expect([isSettled(), jest.getTimerCount()]).toEqual([true, 0]);
});

test("what is due is started once, and only while somebody waits for it", async () => {
  const { barrier, startNow, change, start, end, wait, isSettled } = barrierOf();
  change();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([startNow.mock.calls.length, barrier.busy]).toEqual([0, true]);
  wait();
  change();
  await jest.advanceTimersByTimeAsync(0);
  expect([startNow.mock.calls.length, isSettled()]).toEqual([1, false]);
  start();
  // While one is under way another would spoil it.
  change();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([startNow.mock.calls.length, isSettled()]).toEqual([1, false]);
  end();
  await jest.advanceTimersByTimeAsync(0);
  expect([startNow.mock.calls.length, isSettled()]).toEqual([2, false]);
  start();
  end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([startNow.mock.calls.length, isSettled(), jest.getTimerCount()]).toEqual([2, true, 0]);
});
