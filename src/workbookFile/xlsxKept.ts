import type { KeptPart, KeptParts, KeptRelation } from "./keptParts";
import { escapedAttribute, relationsPath, withRelationNames, type XlsxEdit } from "./xlsxEdit";
import { withElement } from "./xlsxElementOrder";

const workbookPath = "xl/workbook.xml";

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Puts parts that were kept into a file, each where it was unless something new stands there. */
export function addKeptParts(edit: XlsxEdit, { parts, relations }: KeptParts, sheets: readonly string[]): void {
  const sheetOf = ({ of }: KeptRelation): number => (typeof of === "object" ? sheets.indexOf(of.sheet) : 0);
  const isDrawn = (relation: KeptRelation): boolean =>
    relation.element?.name === "drawing" && /<drawing[\s/>]/u.test(edit.text(sheetPath(sheetOf(relation))));
  // What belonged to a sheet goes with it. A sheet has one drawing, and charts that came to it since have that place.
  const present = relations.filter((relation) => sheetOf(relation) >= 0 && !isDrawn(relation));
  const needed = reachable(parts, present);
  const paths = new Map(needed.map((part) => [part.path, freePath(edit, part)]));
  const at = (path: string): string => paths.get(path) ?? path;
  for (const part of needed) addPart(edit, part, at);
  for (const relation of present) {
    const { of, type, outside, element } = relation;
    const target = outside ? relation.target : at(relation.target);
    const from = of === "file" ? "" : of === "workbook" ? workbookPath : sheetPath(sheetOf(relation));
    // The writer's own theme stands in the same place under the same relation.
    if (isTheme(type) && edit.has(target)) continue;
    const id = edit.relate(from, { type, target, ...(outside ? { outside } : {}) });
    if (element)
      edit.change(from, (text) => withReference(text, of === "workbook" ? "workbook" : "worksheet", element, id));
  }
  for (const part of needed) edit.set(at(part.path), part.bytes);
}

const isTheme = (type: string): boolean => type.endsWith("/theme");

function reachable(parts: readonly KeptPart[], relations: readonly KeptRelation[]): KeptPart[] {
  const byPath = new Map(parts.map((part) => [part.path, part]));
  const found = new Set<KeptPart>();
  const visit = (path: string): void => {
    const part = byPath.get(path);
    if (!part || found.has(part)) return;
    found.add(part);
    part.relations.forEach(({ target, outside }) => outside || visit(target));
  };
  relations.forEach(({ target, outside }) => outside || visit(target));
  return [...found];
}

function freePath(edit: XlsxEdit, { path, contentType }: KeptPart): string {
  if (!edit.has(path) || contentType.endsWith(".theme+xml")) return path;
  const dot = path.lastIndexOf(".");
  for (let number = 1; ; number += 1) {
    const other = `${path.slice(0, dot)}kept${number}${path.slice(dot)}`;
    if (!edit.has(other)) return other;
  }
}

function addPart(edit: XlsxEdit, { path, contentType, relations }: KeptPart, at: (path: string) => string): void {
  const place = at(path);
  if (contentType !== "") edit.addType(place, contentType);
  if (relations.length === 0) return;
  const written = relations.map(({ id, type, target, outside }) => {
    const address = outside ? target : `/${at(target)}`;
    const words = { Id: id, Type: type, Target: address, ...(outside ? { TargetMode: "External" } : {}) };
    const attributes = Object.entries(words).map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`);
    return `<Relationship${attributes.join("")}/>`;
  });
  edit.set(
    relationsPath(place),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`,
  );
}

function withReference(
  text: string,
  root: "workbook" | "worksheet",
  { name, content }: NonNullable<KeptRelation["element"]>,
  id: string,
): string {
  const named = withRelationNames(text, root);
  if (content === undefined) {
    // How a sheet is printed is told by the writer; only what the printer itself keeps is added.
    const present = new RegExp(`<${name}(?=[\\s/>])`, "u");
    if (present.test(named)) return named.replace(present, `<${name} r:id="${id}"`);
    return withElement(named, root, name, `<${name} r:id="${id}"/>`);
  }
  const inside = content.replace("{id}", id);
  if (named.includes(`</${name}>`)) return named.replace(`</${name}>`, () => `${inside}</${name}>`);
  return withElement(named, root, name, `<${name}>${inside}</${name}>`);
}
