import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isFresh } from "../../src/commandLine/buildIfStale";

const before = new Date("2026-01-01T00:00:00Z");
const built = new Date("2026-01-02T00:00:00Z");
const after = new Date("2026-01-03T00:00:00Z");
let root = "";

function write(file: string, changed: Date, content = ""): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  utimesSync(full, changed, changed);
}

const age = (folder: string, changed: Date) => {
  utimesSync(path.join(root, folder), changed, changed);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "fresh-"));
  for (const file of ["manifest.xml", "webpack.config.js", "package.json", "package-lock.json"]) write(file, before);
  write("src/functions/register.ts", before);
  write("assets/icon-16.png", before);
  for (const folder of ["src", "src/functions", "assets"]) age(folder, before);
  for (const file of ["taskpane.html", "functions.js", "functions.json", "workbench/index.html"])
    write(`dist/${file}`, built);
  write("dist/manifest.xml", built, '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test("a build newer than every source is fresh", async () => {
  expect(await isFresh(root)).toBe(true);
});

test.each(["src/functions/register.ts", "manifest.xml", "package-lock.json", "assets/icon-16.png"])(
  "a change of %s makes it stale",
  async (file) => {
    write(file, after);
    expect(await isFresh(root)).toBe(false);
  },
);

test("a deleted source makes it stale", async () => {
  rmSync(path.join(root, "src/functions/register.ts"));
  age("src/functions", after);
  expect(await isFresh(root)).toBe(false);
});

test.each(["dist", "dist/workbench/index.html", "dist/functions.json"])("without %s it is stale", async (file) => {
  rmSync(path.join(root, file), { recursive: true });
  expect(await isFresh(root)).toBe(false);
});

test("a build for another address is stale", async () => {
  write("dist/manifest.xml", built, '<IconUrl DefaultValue="https://example.com/assets/icon-32.png"/>');
  expect(await isFresh(root)).toBe(false);
});
