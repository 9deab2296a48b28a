import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

// The help pages are written, on a machine that may be busy.
jest.setTimeout(60_000);

const root = path.join(__dirname, "../..");
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), "utf8");
const addressesIn = (manifest: string) =>
  [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].map(([, address = ""]) => address);

/** The addresses of a built manifest, each as the file that it stands for. */
function filesNamedIn(folder: string, origin: string): string[] {
  return addressesIn(read(folder, "manifest.xml")).map((address) => {
    const [file = ""] = address.replace(`${origin}/`, "").split("?");
    return file.endsWith("/") ? `${file}index.html` : file;
  });
}

const dist = path.join(root, "dist");

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|json|xml)$/.test(file));
const namingThisMachine = (folder: string) =>
  textsIn(folder).filter((file) => read(folder, file).includes("localhost"));

describe("the build for this machine", () => {
  test("everything that the manifest names is there", () => {
    const files = filesNamedIn(dist, "https://localhost:3000");
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  });

  test("nothing knows its address but the manifest and the lists of functions", () => {
    expect(namingThisMachine(dist).sort()).toEqual(["functions-zh-CN.json", "functions.json", "manifest.xml"]);
  });

  test("the page loads office.js from Microsoft, then the functions, then the pane", () => {
    const scripts = [...read(dist, "taskpane.html").matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      ([, source]) => source,
    );
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
  });

  test("the functions come without React", () => {
    const functions = read(dist, "functions.js");
    expect(functions).toContain("FUNNEL.FORECAST");
    expect(functions).not.toMatch(/react|fluent/i);
  });

  test("the licences of what it contains travel with it", () => {
    const licences = read(dist, "licences.txt");
    const expected = ["react", "@fluentui/react-components", "@univerjs/core", "@borgar/fx"];
    expect(expected.filter((name) => !`\n${licences}`.includes(`\n${name} `))).toEqual([]);
    expect(licences).toContain("Permission is hereby granted");
  });

  test("nothing in the add-in can send the workbook anywhere", () => {
    for (const file of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
      const code = read(dist, file);
      // The CSV reader and the writer of workbooks can load files when given an address; nobody gives them one (below), and
      // the page's policy would refuse.
      const readsCsv = code.includes("BAD_DELIMITERS");
      const writesWorkbooks = code.includes("spreadsheetml.sheet.main+xml");
      const senders =
        /WebSocket|sendBeacon|EventSource/.test(code) ||
        (!writesWorkbooks && /\bfetch\(/.test(code)) ||
        (!readsCsv && code.includes("XMLHttpRequest"));
      expect({ file, sends: senders }).toEqual({ file, sends: false });
    }
    expect(read(path.join(root, "src/workbookFile"), "readCsv.ts")).not.toMatch(/\bdownload\b/);
    const writing = readdirSync(path.join(root, "src/workbookFile")).map((name) =>
      read(root, `src/workbookFile/${name}`),
    );
    // Files name their vocabularies by addresses that nobody visits.
    const addressed = writing.join("\n").replaceAll(/http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\//g, "");
    expect(addressed).not.toMatch(/https?:|readCsv\w*\(workbook|\.csv\b/);
  });
});

test("a build for another address names that address everywhere", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "build-"));
  const origin = "https://example.com/tools/key-account";
  const builder = path.join(__dirname, "buildForAddress.mjs");
  await promisify(execFile)(process.execPath, [builder, origin, folder], { cwd: root });

  const addresses = addressesIn(read(folder, "manifest.xml"));
  expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  // Which are all there, as the build for this machine shows.
  expect(filesNamedIn(folder, origin)).toEqual(filesNamedIn(dist, "https://localhost:3000"));
  expect(textsIn(folder)).toEqual(expect.arrayContaining(["functions-zh-CN.json", "functions.json", "manifest.xml"]));
  expect(namingThisMachine(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
