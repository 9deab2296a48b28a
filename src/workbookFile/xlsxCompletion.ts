import { allowedUnlessForbidden, fileAllowances, type FileSheetProtection } from "./fileSheetProtection";
import type { FileName, FileSheet, FileWorkbook } from "./fileWorkbook";
import { fixedReference, rangeAddress } from "./xlsxAddress";
import { labelsFromCells } from "./xlsxChartLabels";
import { conditionsXml } from "./xlsxConditions";
import { DifferentialFormats } from "./xlsxDifferentialFormats";
import { escapedAttribute, escapedXml, relationsPath, withRelationNames, XlsxEdit } from "./xlsxEdit";
import { withElement } from "./xlsxElementOrder";
import { addCustomProperties } from "./xlsxCustomProperties";
import { filtersXml } from "./xlsxFilters";
import { addKeptParts, sheetPath } from "./xlsxKept";
import { withPrintDetails } from "./xlsxPrint";
import { validationsXml } from "./xlsxValidations";

const workbookPath = "xl/workbook.xml";
const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Adds to a file what the writer of its cells does not know, or not all of. */
export async function completeXlsx(written: Uint8Array, file: FileWorkbook): Promise<Uint8Array> {
  const edit = await XlsxEdit.of(written);
  const looks = new DifferentialFormats();
  completeTables(edit, file, looks);
  for (const path of edit.paths()) if (/^xl\/charts\/chart\d+\.xml$/u.test(path)) edit.change(path, labelsFromCells);
  file.sheets.forEach((sheet, index) => completeSheet(edit, sheet, index, looks));
  if (looks.xml !== "")
    edit.change("xl/styles.xml", (text) => text.replace(/<dxfs\b[^>]*(?:\/>|>.*?<\/dxfs>)/su, () => looks.xml));
  edit.change(workbookPath, (text) => withNames(protectedStructure(text, file), file));
  // Of a file that nobody signed the writer says that who made it is unknown.
  if (file.creator === undefined)
    edit.change("docProps/core.xml", (text) =>
      text.replaceAll(/<(dc:creator|cp:lastModifiedBy)>[^<]*<\/\1>/gu, "<$1></$1>"),
    );
  addCustomProperties(edit, file.customProperties ?? []);
  if (file.kept)
    addKeptParts(
      edit,
      file.kept,
      file.sheets.map(({ name }) => name),
    );
  return edit.bytes();
}

function completeSheet(edit: XlsxEdit, sheet: FileSheet, index: number, looks: DifferentialFormats): void {
  const path = sheetPath(index);
  nameCharts(edit, path, sheet.charts);
  const { formats, extension } = conditionsXml(sheet, index + 1, looks);
  const added: readonly (readonly [name: string, xml: string])[] = [
    ["sheetProtection", sheet.protection ? protectionXml(sheet.protection) : ""],
    ["autoFilter", sheet.filter ? filtersXml(rangeAddress(sheet.filter), sheet.filter.filters, looks) : ""],
    ["conditionalFormatting", formats],
    ["dataValidations", validationsXml(sheet.validations)],
    ["hyperlinks", linksXml(edit, path, sheet.links ?? [])],
    ["extLst", extension === "" ? "" : `<extLst>${extension}</extLst>`],
  ];
  edit.change(path, (text) => withPrintDetails(text, sheet));
  if (added.every(([, xml]) => xml === "")) return;
  edit.change(path, (text) =>
    added.reduce(
      (whole, [name, xml]) => (xml === "" ? whole : withElement(whole, "worksheet", name, xml)),
      withRelationNames(text, "worksheet"),
    ),
  );
}

/** Tables, with the filters of their columns. */
function completeTables(edit: XlsxEdit, { sheets }: FileWorkbook, looks: DifferentialFormats): void {
  sheets
    .flatMap(({ tables }) => tables)
    .forEach(({ withoutButtons, filters, totals, ...area }, index) => {
      if (!withoutButtons && !filters) return;
      const body = { ...area, rows: area.rows - (totals ? 1 : 0) };
      // Excel drops a table whose buttons are hidden one by one; without any it has no filter at all.
      const xml = withoutButtons || !filters ? "" : filtersXml(rangeAddress(body), filters, looks);
      edit.change(`xl/tables/table${index + 1}.xml`, (text) =>
        text.replace(/<autoFilter\b[^>]*(?:\/>|>.*?<\/autoFilter>)/su, () => xml),
      );
    });
}

/** The writer calls them Chart 1, Chart 2 and so on. */
function nameCharts(edit: XlsxEdit, path: string, charts: FileSheet["charts"]): void {
  if (charts.length === 0) return;
  const drawing = /Target="[^"]*?(drawing\d+\.xml)"/u.exec(edit.text(relationsPath(path)))?.[1];
  if (drawing === undefined) throw new Error(`${path} leads to no drawing.`);
  let place = 0;
  edit.change(`xl/drawings/${drawing}`, (text) =>
    text.replaceAll(/(<xdr:graphicFrame\b.*?<xdr:cNvPr\b[^>]*? name=")[^"]*"/gsu, (whole, start: string) => {
      const chart = charts[place++];
      return chart === undefined || chart.name === "" ? whole : `${start}${escapedAttribute(chart.name)}"`;
    }),
  );
}

function protectionXml({ allowed, password = {} }: FileSheetProtection): string {
  const allows = new Set(allowed);
  // The attributes say what is forbidden.
  const words = fileAllowances.flatMap((name) => {
    const forbids = !allows.has(name);
    return forbids === !allowedUnlessForbidden.has(name) ? [] : [` ${name}="${forbids ? 1 : 0}"`];
  });
  const check = Object.entries(password).map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`);
  return `<sheetProtection${check.join("")} sheet="1"${words.join("")}/>`;
}

function linksXml(edit: XlsxEdit, path: string, links: NonNullable<FileSheet["links"]>): string {
  if (links.length === 0) return "";
  const written = links.map((link) => {
    const { address, place, tip } = link;
    const id =
      address === undefined
        ? ""
        : ` r:id="${edit.relate(path, { type: hyperlinkType, target: address, outside: true })}"`;
    const attribute = (name: string, value: string | undefined): string =>
      value === undefined ? "" : ` ${name}="${escapedAttribute(value)}"`;
    return `<hyperlink ref="${rangeAddress(link)}"${id}${attribute("location", place)}${attribute("tooltip", tip)}/>`;
  });
  return `<hyperlinks>${written.join("")}</hyperlinks>`;
}

const protectedStructure = (text: string, { structureProtected }: FileWorkbook): string =>
  structureProtected
    ? withElement(text, "workbook", "workbookProtection", '<workbookProtection lockStructure="1"/>')
    : text;

/** Beside the names that the writer makes of what is printed. */
function withNames(text: string, { names, sheets }: FileWorkbook): string {
  const filtered = sheets.flatMap(({ name, filter }): FileName[] =>
    filter
      ? [{ name: "_xlnm._FilterDatabase", refersTo: fixedReference(name, filter), sheet: name, hidden: true }]
      : [],
  );
  const all = [...names, ...filtered];
  if (all.length === 0) return text;
  const written = all.map(({ name, refersTo, comment, sheet, hidden }) => {
    const place = sheet === undefined ? -1 : sheets.findIndex((one) => one.name === sheet);
    const words = [
      ` name="${escapedAttribute(name)}"`,
      comment === undefined ? "" : ` comment="${escapedAttribute(comment)}"`,
      place < 0 ? "" : ` localSheetId="${place}"`,
      hidden ? ' hidden="1"' : "",
    ];
    return `<definedName${words.join("")}>${escapedXml(refersTo)}</definedName>`;
  });
  if (text.includes("</definedNames>"))
    return text.replace("</definedNames>", () => `${written.join("")}</definedNames>`);
  return withElement(text, "workbook", "definedNames", `<definedNames>${written.join("")}</definedNames>`);
}
