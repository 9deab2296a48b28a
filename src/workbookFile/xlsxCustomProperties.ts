import type { FileCustomProperty } from "./fileWorkbook";
import { escapedAttribute, escapedXml, type XlsxEdit } from "./xlsxEdit";
import { unescapedText } from "./xlsxTexts";
import type { XmlPart } from "./xmlPart";

const path = "docProps/custom.xml";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** Properties that users name are all of this format. */
const userDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** 0 and 1 mean something else. */
const firstId = 2;

export function addCustomProperties(edit: XlsxEdit, properties: readonly FileCustomProperty[]): void {
  if (properties.length === 0) return;
  const written = properties.map(
    ({ name, value }, index) =>
      `<property fmtid="${userDefined}" pid="${firstId + index}" name="${escapedAttribute(name)}">${variantXml(value)}</property>`,
  );
  edit.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}" xmlns:vt="${variants}">${written.join("")}</Properties>`,
  );
  edit.addType(path, contentType);
  edit.relate("", { type: relation, target: path });
}

function variantXml(value: FileCustomProperty["value"]): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapedXml(value)}</vt:lpwstr>`;
  const isShort = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isShort ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** Properties of kinds that are no text, number, truth value or day are left out. */
export function readCustomProperties(part: XmlPart | undefined): FileCustomProperty[] {
  return (part?.all("property") ?? []).flatMap((property) => {
    const [variant] = property.elements;
    const name = property.attributes["name"];
    const value = variant && valueOf(variant);
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
}

function valueOf({ name, text }: XmlPart): FileCustomProperty["value"] | undefined {
  switch (name) {
    case "bool":
      return text === "true" || text === "1";
    case "lpwstr":
    case "lpstr":
    case "bstr":
    case "filetime":
    case "date":
      return unescapedText(text);
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "ui1":
    case "ui2":
    case "ui4":
    case "ui8":
    case "uint":
    case "r4":
    case "r8":
    case "decimal":
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    default:
      return undefined;
  }
}
