import {
  isCancelled,
  runSlowTask,
  type ShownTask,
  type TaskOptions,
} from "../../../../src/workbench/page/files/slowTask";

let shown: (ShownTask | undefined)[];

beforeEach(() => {
  jest.useFakeTimers();
  shown = [];
});

afterEach(() => jest.useRealTimers());

const show = (task: ShownTask | undefined): void => void shown.push(task);
const shares = () => shown.map((task) => task && [task.text, task.share]);

function run() {
  let options: TaskOptions | undefined;
  let finish: ((result: string) => void) | undefined;
  const result = runSlowTask(
    "Opening…",
    (given) => {
      options = given;
      return new Promise<string>((resolve, reject) => {
        finish = resolve;
        given.signal.addEventListener("abort", () => reject(given.signal.reason as Error));
      });
    },
    show,
  );
  return { result, progress: (share: number) => options?.onProgress(share), finish: () => finish?.("done") };
}

test("what is done at once is never shown", async () => {
  const { result, progress, finish } = run();
  progress(0.5);
  jest.advanceTimersByTime(400);
  finish();
  expect(await result).toBe("done");
  jest.advanceTimersByTime(1_000);
  expect(shown).toEqual([undefined]);
});

test("what takes longer shows how far it is, until it is over", async () => {
  const { result, progress, finish } = run();
  jest.advanceTimersByTime(600);
  progress(0.25);
  finish();
  await result;
  expect(shares()).toEqual([["Opening…", undefined], ["Opening…", 0.25], undefined]);
});

test("it can be cancelled, which is told from failing", async () => {
  const { result } = run();
  jest.advanceTimersByTime(600);
  shown[0]?.cancel();
  const error: unknown = await result.catch((problem: unknown) => problem);
  expect(isCancelled(error)).toBe(true);
  expect(isCancelled(new Error("broken"))).toBe(false);
  expect(shown.at(-1)).toBeUndefined();
});
