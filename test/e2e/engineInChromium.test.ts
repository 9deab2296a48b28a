import path from "node:path";
import { build } from "esbuild";
import { engineCases } from "../workbench/engine/engineCases";
import { functionHostCases } from "../workbench/functionHost/functionHostCases";
import { addressOf, newPage, type BrowserPage } from "./workbenchPage";

// The same cases as in Node, because that is where the engine runs when nobody looks. What is large takes long with a grid
// around it, and is met in Chromium with a real sales file of that size (ownPipeline).
const cases = [...engineCases, ...functionHostCases].filter(({ name }) => !/8,80[01]/.test(name));
const observed = new Map<string, Promise<string>>();
let opened: BrowserPage;

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

/** In files, so that of Univer's languages and hyphens only what is used gets to the page. */
async function buildCasesPage(): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "engineCasesPage.ts")],
    outdir: __dirname,
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    loader: { ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), Buffer.from(file.contents)]));
}

beforeAll(async () => {
  const [files, page] = await Promise.all([
    buildCasesPage(),
    newPage({ viewport: { width: 600, height: 400 }, display: "slow" }),
  ]);
  opened = page;
  await opened.context.route(addressOf("engineCases/*"), (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: files.get(path.basename(new URL(route.request().url()).pathname)) ?? "",
    }),
  );
  // Any page of our own origin will do: what is loaded into it brings everything with it.
  await opened.page.goto(addressOf("functions.json"));
  await opened.page.addScriptTag({ type: "module", url: addressOf("engineCases/engineCasesPage.js") });
  await opened.page.waitForFunction(() => "runCase" in window);
  runInTurn(
    opened,
    cases.map(({ name }) => name),
  );
}, 120_000);

afterAll(() => opened.close());

// What JSON cannot hold (undefined) gets lost on the way out of the browser; the same happens to the expectation.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test.each(cases.map(({ name, expected }) => [name, expected] as const))("%s", async (name, expected) => {
  expect(JSON.parse((await observed.get(name)) ?? "")).toEqual(asJson(expected));
});

test("no two cases have the same name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
