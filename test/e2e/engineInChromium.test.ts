import path from "node:path";
import { build } from "esbuild";
import { engineCases } from "../workbench/engine/engineCases";
import { functionHostCases } from "../workbench/functionHost/functionHostCases";
import { addressOf, newPage, type BrowserPage } from "./workbenchPage";

let opened: BrowserPage;

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
  opened = await newPage({ viewport: { width: 1000, height: 700 } });
  // Any page of our own origin will do: what is loaded into it brings everything with it.
  await opened.page.goto(addressOf("functions.json"));
  await opened.page.addScriptTag({ content: outputFiles[0]!.text });
}, 120_000);

afterAll(async () => {
  await opened.close();
});

// What JSON cannot hold (undefined) gets lost on the way out of the browser; the same happens to the expectation.
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

// The same cases as in Node, because that is where the engine runs when nobody looks.
const cases = [...engineCases, ...functionHostCases];
test.each(cases.map(({ name, expected }) => [name, expected] as const))("%s", async (name, expected) => {
  const observed = await opened.page.evaluate(
    async (wanted) => JSON.stringify((await window.runCase(wanted)) ?? null),
    name,
  );
  expect(JSON.parse(observed)).toEqual(asJson(expected));
});

test("no two cases have the same name", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
