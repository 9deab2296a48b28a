import type { KeptElement, KeptPart, KeptParts, KeptRelation } from "./keptParts";
import type { LostPart } from "./lostPart";
import type { PartRelation, XlsxPackage } from "./xlsxPackage";
import type { XmlPart } from "./xmlPart";

export interface SheetPlace {
  readonly path: string;
  readonly name: string;
  readonly part: XmlPart;
  readonly hasCharts: boolean;
  readonly hasOtherDrawings: boolean;
}

/** What a workbook tells by itself, or what would be wrong once anything is edited (the order of calculation). */
const ofWorkbook = new Set(
  "worksheet chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet sharedStrings styles calcChain sheetMetadata vbaProject person revisionHeaders usernames slicerCache timelineCache".split(
    " ",
  ),
);
const ofFile = new Set("officeDocument core-properties extended-properties custom-properties thumbnail".split(" "));
const ofSheet = new Set(
  "comments vmlDrawing threadedComment table hyperlink drawing control ctrlProp oleObject package slicer timeline queryTable".split(
    " ",
  ),
);

/** Gathers what the model of a workbook does not tell; undefined when there is nothing of it. */
export function readKeptParts(
  file: XlsxPackage,
  workbookPath: string,
  workbook: XmlPart,
  sheets: readonly SheetPlace[],
  lost: Set<LostPart>,
): KeptParts | undefined {
  const parts = new Map<string, KeptPart>();
  const relations: KeptRelation[] = [];
  const keep = (of: KeptRelation["of"], relation: PartRelation, element?: KeptElement): void => {
    if (!relation.outside && !keepPart(file, relation.target, parts)) return;
    const { type, target, outside } = relation;
    relations.push({ of, type, target, ...(outside ? { outside } : {}), ...(element ? { element } : {}) });
  };
  for (const relation of file.relations("")) if (!ofFile.has(relation.kind)) keep("file", relation);
  for (const relation of file.relations(workbookPath))
    if (!ofWorkbook.has(relation.kind)) keep("workbook", relation, elementOfWorkbook(workbook, relation));
  for (const sheet of sheets) {
    for (const relation of file.relations(sheet.path)) {
      const of = { sheet: sheet.name };
      if (relation.kind === "drawing" && sheet.hasOtherDrawings) {
        // One drawing holds both, and that of the charts is written anew.
        if (sheet.hasCharts) lost.add("pictures");
        else keep(of, relation, { name: "drawing" });
      } else if (!ofSheet.has(relation.kind)) keep(of, relation, elementOfSheet(sheet.part, relation));
    }
  }
  return relations.length === 0 ? undefined : { parts: [...parts.values()], relations };
}

/** False when the file does not have the part. */
function keepPart(file: XlsxPackage, path: string, parts: Map<string, KeptPart>): boolean {
  if (parts.has(path)) return true;
  const bytes = file.bytes(path);
  if (!bytes) return false;
  const relations = file.relations(path);
  // First itself: parts may lead to one another in a circle.
  const part = { path, contentType: file.typeOf(path), bytes, relations: [] };
  parts.set(path, part);
  const led = relations.filter((relation) => relation.outside || keepPart(file, relation.target, parts));
  parts.set(path, {
    ...part,
    relations: led.map(({ id, type, target, outside }) => ({ id, type, target, ...(outside ? { outside } : {}) })),
  });
  return true;
}

function elementOfWorkbook(workbook: XmlPart, { kind, id }: PartRelation): KeptElement | undefined {
  if (kind === "externalLink") return { name: "externalReferences", content: '<externalReference r:id="{id}"/>' };
  if (kind !== "pivotCacheDefinition") return undefined;
  const cache = workbook.find("pivotCaches")?.elements.find((one) => one.attribute("id") === id);
  const number = cache?.attributes["cacheId"] ?? "0";
  return { name: "pivotCaches", content: `<pivotCache cacheId="${number}" r:id="{id}"/>` };
}

function elementOfSheet(sheet: XmlPart, { id }: PartRelation): KeptElement | undefined {
  const found = sheet.elements.find((one) => one.attribute("id") === id);
  return found && { name: found.name };
}
