import { cellAddress } from "./cellAddress";
import { printFormula } from "../../src/formula/printFormula";
import type { JudgedCase } from "./judgedCases";
import { storedZip } from "./storedZip";
import { formulaColumn, sheetName, type CellValue } from "./twinCase";

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

function cellOf(row: number, column: number, value: CellValue): string {
  const at = cellAddress(row, column);
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value ?? "")}</t></is></c>`;
}

/** The formula as an array formula over as many cells as the answer has: the form that every program understands. */
function formulaCell({ row, expected, tree, names }: JudgedCase): string {
  const formula = printFormula(tree, { form: "file", names, signatures: {}, at: { sheetName } }).slice(1);
  const last = cellAddress(row + expected.length - 1, formulaColumn + expected[0]!.length - 1);
  const first = cellAddress(row, formulaColumn);
  return `<c r="${first}"><f t="array" ref="${first}:${last}">${escaped(formula)}</f></c>`;
}

function sheetOf(cases: readonly JudgedCase[]): string {
  const rows = new Map<number, string[]>();
  const add = (row: number, cell: string) => rows.set(row, [...(rows.get(row) ?? []), cell]);
  for (const one of cases) {
    for (const { row, column, cells } of one.inputs)
      cells.forEach((line, down) =>
        line.forEach((value, across) => {
          if (value !== null) add(row + down, cellOf(row + down, column + across, value));
        }),
      );
    add(one.row, formulaCell(one));
  }
  const written = [...rows].sort(([one], [other]) => one - other);
  return written.map(([row, cells]) => `<row r="${row + 1}">${cells.join("")}</row>`).join("");
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`;
const relation = (kind: string, target: string): string =>
  xml(
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/${kind}" Target="${target}"/></Relationships>`,
  );

/** An .xlsx file with the cases one below the other. */
export const workbookOfCases = (cases: readonly JudgedCase[]): Buffer =>
  storedZip({
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${sheetOf(cases)}</sheetData></worksheet>`),
  });
