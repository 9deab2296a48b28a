import { readdirSync } from "node:fs";
import path from "node:path";
import { filesIn, importsOf, type Import } from "./importsOf";
import walls from "./walls.json";

interface Wall {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Single files outside src. */
  readonly files?: readonly string[];
}

const root = path.join(__dirname, "../..");
const table: Readonly<Record<string, Wall>> = walls;
const rooms = Object.keys(table);
const imports = importsOf(root, "src");

const roomOf = (file: string) => rooms.find((room) => file.startsWith(`src/${room}/`));
const allows = (pattern: string, specifier: string) =>
  pattern.endsWith("*")
    ? specifier.startsWith(pattern.slice(0, -1))
    : specifier === pattern || specifier.startsWith(`${pattern}/`);

function breaksWall({ file, specifier, target }: Import): boolean {
  const room = roomOf(file);
  const wall = room === undefined ? undefined : table[room];
  if (wall === undefined) return true;
  if (target === undefined) return !wall.packages.some((pattern) => allows(pattern, specifier));
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return !wall.files?.includes(target);
  return targetRoom !== room && !wall.folders.includes(targetRoom);
}

test("every source file lives in a folder of the table", () => {
  expect(filesIn(root, "src").filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test("the table names no folder twice and only folders that it has itself", () => {
  for (const { folders } of Object.values(table)) {
    expect(new Set(folders).size).toBe(folders.length);
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  }
});

test("no import goes through a wall", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(breaksWall).map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
});

test.each([
  ["the core using React", { file: "src/core/funnel/x.ts", specifier: "react", target: undefined }],
  [
    "the core using the functions",
    { file: "src/core/x.ts", specifier: "../functions/y", target: "src/functions/y.ts" },
  ],
  ["the workbench using the add-in", { file: "src/workbench/page/x.ts", specifier: "y", target: "src/functions/y.ts" }],
  ["the add-in using the workbench", { file: "src/taskpane/x.ts", specifier: "y", target: "src/workbench/page/y.ts" }],
  ["a package of nearly the same name", { file: "src/taskpane/x.ts", specifier: "react-else", target: undefined }],
])("%s would be noticed", (_name, found) => {
  expect(breaksWall(found)).toBe(true);
});

test("src holds no folder that the architecture does not know", () => {
  const known = new Set(rooms.map((room) => room.split("/")[0]));
  expect(readdirSync(path.join(root, "src")).filter((name) => !known.has(name))).toEqual([]);
});
