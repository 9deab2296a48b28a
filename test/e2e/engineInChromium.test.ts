import path from "node:path";
import { build } from "esbuild";
import { engineCases } from "../workbench/engine/engineCases";
import { functionHostCases } from "../workbench/functionHost/functionHostCases";
import { addressOf, newPage, type BrowserPage } from "./workbenchPage";

// A case waits as long as it works, so several pages share the cases.
const pageCount = 3;

// The same cases as in Node, because that is where the engine runs when nobody looks.
const cases = [...engineCases, ...functionHostCases];
const observed = new Map<string, Promise<string>>();
let pages: BrowserPage[] = [];

/** One case after the other; a case that fails does not keep the next one from running. */
function runInTurn({ page }: BrowserPage, names: readonly string[]): void {
  let before: Promise<unknown> = Promise.resolve();
  for (const name of names) {
    const run = () => page.evaluate(async (wanted) => JSON.stringify((await window.runCase(wanted)) ?? null), name);
    const outcome = before.then(run, run);
    before = outcome.catch(() => undefined);
    observed.set(name, outcome);
  }
}

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "engineCasesPage.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    loader: { ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const script = outputFiles[0]!.text;
  pages = await Promise.all(
    Array.from({ length: pageCount }, async () => {
      const opened = await newPage({ viewport: { width: 600, height: 400 }, display: "slow" });
      // Any page of our own origin will do: what is loaded into it brings everything with it.
      await opened.page.goto(addressOf("functions.json"));
      await opened.page.addScriptTag({ content: script });
      return opened;
    }),
  );
  pages.forEach((page, index) =>
    runInTurn(
      page,
      cases.filter((_, at) => at % pageCount === index).map(({ name }) => name),
    ),
  );
}, 120_000);

afterAll(async () => {
  await Promise.all(pages.map(({ close }) => close()));
});

// What JSON cannot hold (undefined) gets lost on the way out of the browser; the same happens to the expectation.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test.each(cases.map(({ name, expected }) => [name, expected] as const))("%s", async (name, expected) => {
  expect(JSON.parse((await observed.get(name)) ?? "")).toEqual(asJson(expected));
});

test("no two cases have the same name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
