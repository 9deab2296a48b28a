import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { excelObjects } from "../../src/workbench/objects/excelObjects";
import { HostObject, type ObjectDefinition } from "../../src/workbench/objects/hostObject";
import { ObjectIds } from "../../src/workbench/objects/objectIds";
import { References } from "../../src/workbench/objects/references";
import { actionType, pathType, type Action, type RequestBody } from "../../src/workbench/wire/request";
import { RequestProcessor } from "../../src/workbench/wire/requestProcessor";
import { apiCoverage, coverageList, type CoveredClass, type CoveredMember } from "./apiCoverage";
import { clientSurface, type ClientSurface } from "./clientSurface";
import { excelClasses } from "./excelClasses";
import { membersUsed } from "./membersUsed";
import { loadRealClient } from "./realClient";

const listFile = join(__dirname, "apiCoverage.md");
const objectsFolder = join(__dirname, "../../src/workbench/objects");

const { Excel: excel } = loadRealClient("excel-web-16.00.debug.js");
const surfaces: ReadonlyMap<string, ClientSurface> = new Map(
  excelClasses().flatMap((name): [string, ClientSurface][] => {
    const surface = clientSurface(excel, name);
    return surface ? [[name, surface]] : [];
  }),
);
let classes: readonly CoveredClass[];

// The type checker reads all of the add-in's sources.
beforeAll(() => {
  classes = apiCoverage(surfaces, membersUsed());
}, 180_000);

const membersOf = (name: string): readonly CoveredMember[] => classes.find((one) => one.name === name)?.members ?? [];

test.each(excelObjects.map((definition) => [definition.name, definition] as const))(
  "%s has no member that the client does not know",
  (name, { properties, links, methods, collection }) => {
    const surface = clientSurface(excel, name);
    if (!surface) throw new Error(`The client has no class ${name}.`);
    const unknown = [
      ...Object.keys(properties ?? {}).filter((member) => !surface.properties.has(member)),
      ...Object.keys(links ?? {}).filter((member) => !surface.links.has(member)),
      ...Object.keys(methods ?? {}).filter((member) => !surface.methods.has(member)),
    ];
    expect(unknown).toEqual([]);
    const isCollection = [...surface.methods.keys()].some((member) => member === "getItem" || member === "GetItemAt");
    expect(collection !== undefined).toBe(isCollection);
  },
);

test("a name that only looks right would be noticed", () => {
  expect(surfaces.get("Range")?.methods.has("GetOfsetRange")).toBe(false);
  expect(surfaces.get("Range")?.methods.get("GetOffsetRange")).toBe("getOffsetRange");
});

test("every object that the workbench defines is on the list", () => {
  const defined = readdirSync(objectsFolder).flatMap((file) => {
    const text = readFileSync(join(objectsFolder, file), "utf8");
    return [...text.matchAll(/defineObject(?:<[^(]*>)?\(\{\s*name: "(\w+)"/gu)].map(([, name]) => name);
  });
  const listed: ReadonlySet<string> = new Set(excelObjects.map(({ name }) => name));
  expect(defined.length).toBeGreaterThan(50);
  expect(defined.filter((name) => name !== undefined && !listed.has(name))).toEqual([]);
});

describe("what the add-in uses", () => {
  test("is found in its sources", () => {
    const used = membersOf("Range").filter((member) => member.used);
    expect(used.map(({ name }) => name)).toEqual(expect.arrayContaining(["values", "formulas", "format"]));
    expect(membersOf("Worksheet").find(({ name }) => name === "getRange()")?.used).toBe(true);
  });

  test("is implemented, all of it", () => {
    const missing = classes.flatMap(({ name, members }) =>
      members.filter(({ used, implemented }) => used && !implemented).map((member) => `${name}.${member.name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** A request that uses one member of the object under this reference, in one of the ways that the member's kind has. */
function uses(referenceId: string, isCollection: boolean, { kind, wireName }: CoveredMember): RequestBody[] {
  const object = { Id: 1, ObjectPathType: pathType.reference, Name: referenceId };
  const request = (action: Partial<Action> & Pick<Action, "ActionType">, ...below: object[]): RequestBody => ({
    ObjectPaths: { 1: object, ...Object.fromEntries(below.map((path) => [2, path])) },
    Actions: [{ Id: 10, ObjectPathId: below.length > 0 ? 2 : 1, ...action }],
  });
  const path = { Id: 2, Name: wireName, ParentObjectPathId: 1, ArgumentInfo: { Arguments: [] } };
  const instantiate = { ActionType: actionType.instantiate };
  switch (kind) {
    case "property": {
      const written = request({ ActionType: actionType.setProperty, Name: wireName, ArgumentInfo: { Arguments: [1] } });
      const loaded = request({ ActionType: actionType.query, QueryInfo: { Select: [wireName] } });
      // What is loaded of a collection is loaded of its items, whose class is tried by itself.
      return isCollection ? [written] : [written, loaded];
    }
    case "link":
      return [request(instantiate, { ...path, ObjectPathType: pathType.property })];
    case "event":
      return [request({ ActionType: actionType.method, Name: wireName })];
    case "method":
      return wireName === "getItem"
        ? [request(instantiate, { ...path, Name: "", ObjectPathType: pathType.indexer })]
        : [
            request({ ActionType: actionType.method, Name: wireName, ArgumentInfo: { Arguments: [] } }),
            request(instantiate, { ...path, ObjectPathType: pathType.method }),
          ];
  }
}

test.each(excelObjects.map((definition) => [definition.name, definition] as const))(
  "what %s does not have answers ApiNotFound, whichever way it is used",
  async (name, definition) => {
    // Nothing of the target is needed: what is not there must be refused before anything is looked at.
    const anonymous: ObjectDefinition<unknown> = { ...definition, identity: () => ({}) };
    const stranger = new HostObject(anonymous, undefined);
    const references = new References(new ObjectIds());
    references.keep(stranger);
    const processor = new RequestProcessor({ workbook: stranger, references, services: {} }, () => undefined);
    const silent: string[] = [];
    for (const member of membersOf(name).filter(({ implemented }) => !implemented)) {
      for (const body of uses(stranger.referenceId ?? "", definition.collection !== undefined, member)) {
        const { Error: error } = await processor.process(body, () => Promise.resolve());
        if (error?.Code !== "ApiNotFound") silent.push(`${member.kind} ${member.name}: ${error?.Code ?? "no error"}`);
      }
    }
    expect(silent).toEqual([]);
  },
);

/** `WRITE_API_COVERAGE=1 npx jest apiCoverage` rewrites the list. */
test("the list of what is implemented is up to date", () => {
  const list = coverageList(classes);
  if (process.env["WRITE_API_COVERAGE"]) writeFileSync(listFile, list);
  expect(readFileSync(listFile, "utf8")).toBe(list);
});
