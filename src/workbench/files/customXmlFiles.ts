import { xmlNamespace } from "../../workbookFile/xmlNamespace";
import type { KeptPart, KeptParts, KeptRelation } from "../../workbookFile/keptParts";
import type { WorkbookState } from "../objects/workbookState";

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** What add-ins keep in `workbook.settings`: Excel keeps that with each add-in, by an id that is not known here. */
const settingsNamespace = "urn:key-account-toolkit:workbench-settings";

/** Takes what add-ins keep as XML out of the parts that are kept as they are. */
export function openCustomXml(workbook: WorkbookState, kept: KeptParts | undefined): KeptParts | undefined {
  if (!kept) return undefined;
  const relations = kept.relations.filter((relation) => {
    const part = isCustomXml(relation) ? kept.parts.find(({ path }) => path === relation.target) : undefined;
    return part === undefined || !openPart(workbook, part, kept.parts);
  });
  return relations.length === 0 ? undefined : { ...kept, relations };
}

const isCustomXml = ({ of, type }: KeptRelation): boolean => of === "workbook" && type.endsWith("/customXml");

/** False for what is no XML that could be read here. */
function openPart(workbook: WorkbookState, part: KeptPart, parts: readonly KeptPart[]): boolean {
  const xml = new TextDecoder().decode(part.bytes).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/u, "");
  try {
    if (xmlNamespace(xml) === settingsNamespace) {
      const [, json] = /^<settings[^>]*>(.*)<\/settings>\s*$/su.exec(xml) ?? [];
      workbook.settings.replaceAll(JSON.parse(unescaped(json ?? "[]")) as [string, string][]);
      return true;
    }
  } catch {
    return false;
  }
  const properties = parts.find(({ path }) => path === part.relations[0]?.target);
  const [, id] = /itemID="([^"]+)"/u.exec(properties ? new TextDecoder().decode(properties.bytes) : "") ?? [];
  workbook.customXml.set(id ?? `{${crypto.randomUUID().toUpperCase()}}`, xml);
  return true;
}

/** What add-ins keep, as parts of a file beside those that are kept. */
export function withCustomXml(workbook: WorkbookState, kept: KeptParts | undefined): KeptParts | undefined {
  const settings = workbook.settings.entries();
  const text = `<settings xmlns="${settingsNamespace}">${escaped(JSON.stringify(settings))}</settings>`;
  const items: [string, string][] = [
    ...workbook.customXml.entries(),
    ...(settings.length > 0 ? [["{5E771965-0000-4000-8000-000000000001}", text] as [string, string]] : []),
  ];
  if (items.length === 0) return kept;
  const parts = items.flatMap(([id, xml], index): KeptPart[] => {
    const [path, about] = [`customXml/item${index + 1}.xml`, `customXml/itemProps${index + 1}.xml`];
    const properties = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escaped(id)}" xmlns:ds="${dataStore}"><ds:schemaRefs/></ds:datastoreItem>`;
    const leads = [{ id: "rId1", type: `${relationTypes}/customXmlProps`, target: about }];
    return [
      { path, contentType: "application/xml", bytes: bytesOf(xml), relations: leads },
      { path: about, contentType: propertiesType, bytes: bytesOf(properties), relations: [] },
    ];
  });
  const relations = items.map(([, __], index) => ({
    of: "workbook" as const,
    type: `${relationTypes}/customXml`,
    target: `customXml/item${index + 1}.xml`,
  }));
  return { parts: [...(kept?.parts ?? []), ...parts], relations: [...(kept?.relations ?? []), ...relations] };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const entities = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
] as const;
const escaped = (text: string): string => entities.reduce((all, [sign, entity]) => all.replaceAll(sign, entity), text);
const unescaped = (text: string): string =>
  [...entities].reverse().reduce((all, [sign, entity]) => all.replaceAll(entity, sign), text);
