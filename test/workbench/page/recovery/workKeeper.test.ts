import type { KeptContent } from "../../../../src/workbench/page/recovery/keptWork";
import { WorkKeeper } from "../../../../src/workbench/page/recovery/workKeeper";
import { contentOf, KeptWorksInMemory } from "./keptWorksInMemory";

let works: KeptWorksInMemory;
let keeper: WorkKeeper;
/** What the workbook is when it is looked at. */
let workbook: string;
let take: (pause: () => Promise<void>) => Promise<KeptContent | undefined>;

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
  works = new KeptWorksInMemory();
  workbook = "empty";
  take = () => Promise.resolve(contentOf(workbook));
  keeper = new WorkKeeper({
    works,
    id: "mine",
    describe: () => ({ name: "Book1.xlsx", sheets: ["Sheet1"] }),
    take: (pause) => take(pause),
    idle: () => Promise.resolve(),
  });
});

afterEach(() => jest.useRealTimers());

const change = (to: string): void => {
  workbook = to;
  keeper.changed();
};

const kept = (): string | undefined => works.all.get("mine")?.content.snapshot;

test("a pause after the last change keeps the workbook, once", async () => {
  change("a");
  await jest.advanceTimersByTimeAsync(900);
  change("b");
  await jest.advanceTimersByTimeAsync(900);
  expect(kept()).toBeUndefined();
  await jest.advanceTimersByTimeAsync(200);
  expect(works.all.get("mine")?.work).toEqual({
    id: "mine",
    keptAt: 1_001_900,
    name: "Book1.xlsx",
    sheets: ["Sheet1"],
  });
  expect([kept(), works.writes]).toEqual(["b", 1]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(works.writes).toBe(1);
});

test("whoever never pauses is kept all the same", async () => {
  for (let step = 1; step <= 110; step++) {
    change(`step ${step}`);
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(kept()).toBe("step 100");
});

test("a workbook that changes while it is taken is taken again, in the end without a pause", async () => {
  const idle = jest.fn(() => Promise.resolve());
  keeper = new WorkKeeper({
    works,
    id: "mine",
    describe: () => ({ name: "", sheets: [] }),
    take: (pause) => take(pause),
    idle,
  });
  /** Somebody changes it in every pause; only without one it stays as it is. */
  take = async (pause) => {
    const before = idle.mock.calls.length;
    await pause();
    return idle.mock.calls.length === before ? contentOf(workbook) : undefined;
  };
  change("a");
  await jest.advanceTimersByTimeAsync(9_000);
  expect(kept()).toBeUndefined();
  await jest.advanceTimersByTimeAsync(9_000);
  expect(kept()).toBe("a");
});

test("a page that is about to end keeps at once what has changed, and nothing else", async () => {
  await keeper.keepNow();
  expect(works.writes).toBe(0);
  change("a");
  await keeper.keepNow();
  expect(kept()).toBe("a");
});

test("work that is saved is forgotten, also when it was just being kept", async () => {
  let finish: (() => void) | undefined;
  take = () => new Promise((resolve) => (finish = () => resolve(contentOf("a"))));
  change("a");
  await jest.advanceTimersByTimeAsync(1_100);
  const forgotten = keeper.forget();
  finish?.();
  await forgotten;
  expect(works.writes).toBe(1);
  expect(kept()).toBeUndefined();
});

test("a browser that keeps nothing is asked once", async () => {
  works.full = true;
  change("a");
  await jest.advanceTimersByTimeAsync(2_000);
  change("b");
  await jest.advanceTimersByTimeAsync(20_000);
  expect(works.writes).toBe(1);
});
