import path from "node:path";
import { build } from "esbuild";
import { engineCases } from "../workbench/engine/engineCases";
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

// The same cases as in Node, because that is where the engine runs when nobody looks.
test.each(engineCases.map(({ name, expected }) => [name, expected] as const))("%s", async (name, expected) => {
  const observed: unknown = await opened.page.evaluate((wanted) => window.runEngineCase(wanted), name);
  // Over the wire of the browser's debugger, undefined members get lost.
  expect(observed ?? null).toEqual(JSON.parse(JSON.stringify(expected ?? null)));
});
