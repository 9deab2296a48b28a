import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { excelObjects } from "../../src/workbench/objects/excelObjects";
import { clientSurface, type ClientSurface } from "./clientSurface";
import { loadRealClient } from "./realClient";

const listFile = join(__dirname, "apiCoverage.md");

/** Beside the client's class, what its wire needs and every class of its kind has. */
const implied = ["_KeepReference", "_RemoveReference"];

/** Reached through the older document events, without a method on the wire. */
const documentEvents = ["onSelectionChanged"];

const surfaceOf = (name: string): ClientSurface => {
  const surface = clientSurface(loadRealClient("excel-web-16.00.debug.js").Excel, name);
  if (!surface) throw new Error(`The client has no class ${name}.`);
  return surface;
};

test.each(excelObjects.map((definition) => [definition.name, definition] as const))(
  "%s has no member that the client does not know",
  (name, { properties, links, methods, collection }) => {
    const surface = surfaceOf(name);
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
  expect(surfaceOf("Range").methods.has("GetOfsetRange")).toBe(false);
  expect(surfaceOf("Range").methods.get("GetOffsetRange")).toBe("getOffsetRange");
});

/** `WRITE_API_COVERAGE=1 npx jest apiCoverage` rewrites the list. */
test("the list of what is implemented is up to date", () => {
  const list = coverageList();
  if (process.env["WRITE_API_COVERAGE"]) writeFileSync(listFile, list);
  expect(readFileSync(listFile, "utf8")).toBe(list);
});

function coverageList(): string {
  const sections = excelObjects.map((definition) => {
    const surface = surfaceOf(definition.name);
    const methods = definition.methods ?? {};
    const rows = [
      ...[...surface.properties].map(([wireName, name]) => [name, wireName in (definition.properties ?? {})] as const),
      ...[...surface.links].map(([wireName, name]) => [name, wireName in (definition.links ?? {})] as const),
      ...[...surface.methods].map(
        ([wireName, name]) =>
          [
            `${name}()`,
            wireName in methods || (wireName === "getItem" && definition.collection !== undefined),
          ] as const,
      ),
      ...[...surface.events].map(([name, register]) => {
        const isDocumentEvent = register === undefined && documentEvents.includes(name);
        return [name, isDocumentEvent || (register !== undefined && register in methods)] as const;
      }),
    ].filter(([name]) => !name.startsWith("_") && !implied.includes(name));
    const missing = rows.filter(([, implemented]) => !implemented).map(([name]) => name);
    const has = rows.length - missing.length;
    const rest = missing.length === 0 ? "complete" : `missing: ${missing.sort().join(", ")}`;
    return `## ${definition.name}: ${has} of ${rows.length}\n\n${rest}\n`;
  });
  return [
    "# Which of Excel's members the workbench has\n",
    "Counted against the client's own classes; whatever is missing answers `ApiNotFound`. Classes that are not listed are missing as a whole.\n",
    ...sections,
  ].join("\n");
}
