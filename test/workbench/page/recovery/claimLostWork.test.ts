import { claimLostWork } from "../../../../src/workbench/page/recovery/claimLostWork";
import { contentOf, KeptWorksInMemory } from "./keptWorksInMemory";

const day = 86_400_000;
const now = 100 * day;

let works: KeptWorksInMemory;
/** Work of pages that are open. */
let held: Set<string>;

const claims = {
  claim: (id: string): Promise<boolean> => {
    const free = !held.has(id);
    held.add(id);
    return Promise.resolve(free);
  },
};

beforeEach(() => {
  works = new KeptWorksInMemory();
  held = new Set();
});

const keep = (id: string, keptAt: number): Promise<void> =>
  works.keep({ id, keptAt, name: "Book1.xlsx", sheets: ["Sheet1"] }, contentOf(id));

const claim = async (): Promise<string | undefined> =>
  (await claimLostWork(await works.list(), works, claims, now))?.id;

test("the latest first, each for one page alone", async () => {
  await keep("older", now - 3 * day);
  await keep("newer", now - day);
  expect([await claim(), await claim(), await claim()]).toEqual(["newer", "older", undefined]);
});

test("work of a page that is open is not lost", async () => {
  await keep("open", now);
  held.add("open");
  expect(await claim()).toBeUndefined();
});

test("what nobody has asked for in a month is let go", async () => {
  await keep("forgotten", now - 31 * day);
  await keep("recent", now - 29 * day);
  expect(await claim()).toBe("recent");
  expect([...works.all.keys()]).toEqual(["recent"]);
});
