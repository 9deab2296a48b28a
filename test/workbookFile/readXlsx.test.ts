import { Workbook } from "@cj-tech-master/excelts";
import { editZip } from "@cj-tech-master/excelts/archive";
import { parseXml } from "@cj-tech-master/excelts/xml";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../src/workbookFile/readXlsx";
import { writeXlsx } from "../../src/workbookFile/writeXlsx";
import { XlsxProblem, type XlsxProblemKind } from "../../src/workbookFile/xlsxProblem";
import { partsOf } from "../workbookWriter/openXlsx";
import { outOfOrder } from "../workbookWriter/schemaOrder";
import { fullWorkbook } from "./fullWorkbook";

interface Validation {
  readonly ok: boolean;
  readonly problems: readonly unknown[];
}

// It comes with the writer but is not exported; what it knows of the format is not ours.
const excelts = path.join(__dirname, "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a file inside a package, whose exports do not name it
const { validateXlsxBuffer } = require(path.join(excelts, "ooxml-validator/index.js")) as {
  validateXlsxBuffer: (bytes: Uint8Array) => Promise<Validation>;
};

describe("a workbook with something of everything", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await writeXlsx(fullWorkbook);
  });

  test("is the same when it is read again", async () => {
    const { file } = await readXlsx(bytes);
    const { kept, sheets, ...rest } = file;
    const { kept: keptBefore, sheets: sheetsBefore, ...restBefore } = fullWorkbook;
    expect(rest).toEqual(restBefore);
    for (const [index, sheet] of sheetsBefore.entries()) expect(sheets[index]).toEqual(sheet);
    const paths = keptBefore!.parts.map((part) => part.path);
    expect(kept?.parts.filter((part) => paths.includes(part.path))).toEqual(
      expect.arrayContaining([...keptBefore!.parts]),
    );
    expect(kept?.relations).toEqual(expect.arrayContaining([...keptBefore!.relations]));
  });

  test("is the same when it is written and read once more", async () => {
    const { file } = await readXlsx(bytes);
    expect((await readXlsx(await writeXlsx(file))).file).toEqual(file);
  });

  test("says what it cannot tell", async () => {
    expect((await readXlsx(bytes)).lost).toEqual(["arrayFormulas"]);
  });

  test("has all elements in the order of the schema", async () => {
    expect(await validateXlsxBuffer(bytes)).toMatchObject({ ok: true, problems: [] });
    for (const [name, xml] of await partsOf(bytes))
      if (name.endsWith(".xml")) expect({ name, wrong: outOfOrder(parseXml(xml).root) }).toEqual({ name, wrong: [] });
  });

  test("keeps no order of calculation", async () => {
    expect([...(await partsOf(bytes)).keys()].filter((name) => name.includes("calcChain"))).toEqual([]);
  });
});

test("what a kept part was called is taken when something new stands there", async () => {
  const [chart] = fullWorkbook.sheets[0]!.charts;
  const { file } = await readXlsx(await writeXlsx(fullWorkbook));
  const sheets = file.sheets.map((sheet) => ({ ...sheet, charts: sheet.name === "It's" ? [chart!] : [] }));
  const drawing = file.kept!.parts.find((part) => part.path.includes("drawing9"))!;
  const kept = {
    parts: file.kept!.parts.map((part) => (part === drawing ? { ...part, path: "xl/drawings/drawing1.xml" } : part)),
    relations: file.kept!.relations.map((one) =>
      one.target === drawing.path ? { ...one, target: "xl/drawings/drawing1.xml" } : one,
    ),
  };
  const again = (await readXlsx(await writeXlsx({ ...file, sheets, kept }))).file;
  expect(again.sheets[0]!.charts).toEqual([chart]);
  const moved = again.kept!.relations.find(({ of }) => typeof of === "object")!;
  expect(moved.of).toEqual({ sheet: "Second" });
  expect(again.kept!.parts.find((part) => part.path === moved.target)!.bytes).toEqual(drawing.bytes);
});

test("what belonged to a sheet goes with the sheet", async () => {
  const sheets = fullWorkbook.sheets.filter(({ name }) => name !== "Second");
  const again = (await readXlsx(await writeXlsx({ ...fullWorkbook, sheets, activeSheet: 0 }))).file;
  expect(again.kept!.parts.some((part) => part.path.includes("drawing9"))).toBe(false);
  expect(again.kept!.parts.some((part) => part.path.includes("taskpanes"))).toBe(true);
});

test("a file of LibreOffice's", async () => {
  const { file, lost } = await readXlsx(readFileSync(path.join(__dirname, "fixtures/libreOffice.xlsx")));
  const [deals, rates] = file.sheets;
  expect(file.sheets.map(({ name }) => name)).toEqual(["Deals", "Rates"]);
  expect(rates!.cells).toEqual([{ row: 0, column: 0, value: 0.25 }]);
  expect(file.names).toEqual([{ name: "Rate", refersTo: "Rates!$A$1" }]);
  const at = (row: number, column: number) => deals!.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(1, 0)?.value).toBe("Lumora & Sons");
  expect(at(2, 0)?.value).toBe("云图科技");
  expect(at(1, 3)).toEqual({ row: 1, column: 3, value: 0.4, formula: "B2/SUM(B$2:B$3)" });
  expect(at(3, 2)).toMatchObject({ value: 1200, fills: { rows: 1, columns: 1 }, fixedArray: true });
  expect(lost).toEqual(["arrayFormulas"]);
  expect(deals!.merges).toEqual([{ row: 3, column: 0, rows: 1, columns: 2 }]);
  expect(deals!.notes).toEqual([{ row: 1, column: 0, text: "Ask again in May" }]);
  expect(deals!.validations).toMatchObject([
    { row: 1, column: 2, rows: 2, columns: 1, rule: { kind: "list", source: '"Yes,No"' } },
  ]);
  const formatAt = (row: number, column: number) =>
    deals!.formats.find(
      (one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
    );
  expect(formatAt(0, 0)).toMatchObject({ bold: true, fontColor: "#FFFFFF", fillColor: "#0F6B68" });
  expect(formatAt(0, 0)?.borders?.bottom).toEqual({ style: "thin", color: "#333333" });
  expect(formatAt(1, 3)?.numberFormat).toBe("0.0%");
});

test("a file of excelts'", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data");
  sheet.getCell("A1").value = { richText: [{ text: "Two ", font: { bold: true } }, { text: "runs" }] };
  sheet.getCell("A2").value = new Date(Date.UTC(2026, 10, 22));
  sheet.getCell("A2").numFmt = "yyyy-mm-dd";
  sheet.getCell("A3").value = { formula: "A2+1", result: 46_349 };
  sheet.getCell("A4").value = { sharedFormula: "A3", result: 46_350 };
  sheet.getCell("A5").value = { text: "there", hyperlink: "https://example.com/" };
  const { file, lost } = await readXlsx(await workbook.xlsx.writeBuffer());
  const { cells, links, formats } = file.sheets[0]!;
  expect(cells).toEqual([
    { row: 0, column: 0, value: "Two runs" },
    { row: 1, column: 0, value: 46_348 },
    { row: 2, column: 0, value: 46_349, formula: "A2+1" },
    { row: 3, column: 0, value: 46_350, formula: "A3+1" },
    { row: 4, column: 0, value: "there" },
  ]);
  expect(links).toMatchObject([{ row: 4, column: 0, address: "https://example.com/" }]);
  expect(formats).toContainEqual({ row: 1, column: 0, rows: 1, columns: 1, numberFormat: "yyyy-mm-dd" });
  expect(lost).toEqual(["richText"]);
});

describe("areas to print", () => {
  const [, second] = fullWorkbook.sheets;
  const written = async (refersTo: string): Promise<Awaited<ReturnType<typeof readXlsx>>> => {
    const bytes = await writeXlsx({
      names: [],
      sheets: [{ ...second!, name: "Q1, it's", print: { areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] } }],
    });
    const archive = await editZip(bytes);
    const workbook = (await partsOf(bytes)).get("xl/workbook.xml")!;
    archive.set(
      "xl/workbook.xml",
      workbook.replace(/(?<=_xlnm\.Print_Area"[^>]*>)[^<]*/u, () => refersTo),
    );
    return readXlsx(await archive.bytes());
  };

  test("of a sheet with commas in its name", async () => {
    const { file, lost } = await written("'Q1, it''s'!$A$1:$B$4,'Q1, it''s'!$C:$D");
    expect(file.sheets[0]!.print?.areas).toEqual([
      { row: 0, column: 0, rows: 4, columns: 2 },
      { row: 0, column: 2, rows: 1_048_576, columns: 2 },
    ]);
    expect(lost).not.toContain("printAreas");
  });

  test("that a formula finds are said to be lost", async () => {
    const { file, lost } = await written("OFFSET('Q1, it''s'!$A$1,0,0,5,2)");
    expect(file.sheets[0]!.print?.areas).toBeUndefined();
    expect(lost).toContain("printAreas");
  });
});

test("days that an old Macintosh counted from 1904 are the same days", async () => {
  const [, visible] = fullWorkbook.sheets;
  const written = await writeXlsx({
    names: [],
    sheets: [
      {
        ...visible!,
        cells: [
          { row: 0, column: 0, value: 1 },
          { row: 1, column: 0, value: 1 },
        ],
        formats: [{ row: 0, column: 0, rows: 1, columns: 1, numberFormat: "yyyy-mm-dd" }],
      },
    ],
  });
  const archive = await editZip(written);
  const workbook = (await partsOf(written)).get("xl/workbook.xml")!;
  archive.set("xl/workbook.xml", workbook.replace(/<workbookPr\b/u, '<workbookPr date1904="1"'));
  const { file } = await readXlsx(await archive.bytes());
  expect(file.sheets[0]!.cells.map(({ value }) => value)).toEqual([1_463, 1]);
});

describe("what is no workbook of this kind", () => {
  const refused = async (bytes: Uint8Array): Promise<XlsxProblemKind | undefined> =>
    readXlsx(bytes).then(
      () => undefined,
      (problem: unknown) => {
        if (problem instanceof XlsxProblem) return problem.kind;
        throw problem;
      },
    );
  const changed = async (change: (parts: Map<string, string>) => Record<string, string>): Promise<Uint8Array> => {
    const written = await writeXlsx(fullWorkbook);
    const archive = await editZip(written);
    const parts = await partsOf(written);
    for (const [name, text] of Object.entries(change(new Map(parts)))) archive.set(name, text);
    return archive.bytes();
  };

  test("a text", async () => expect(await refused(new TextEncoder().encode("a,b\n1,2"))).toBe("notAFile"));

  test("a workbook of before 2007", async () =>
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toBe("notAFile"));

  test("a workbook with a password", async () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toBe("encrypted");
  });

  test("half a file", async () => {
    const bytes = await writeXlsx(fullWorkbook);
    expect(await refused(bytes.slice(0, bytes.length / 2))).toBe("damaged");
  });

  test("a file whose XML is broken", async () =>
    expect(await refused(await changed(() => ({ "xl/workbook.xml": "<workbook><sheets>" })))).toBe("damaged"));

  test("a workbook with macros", async () => {
    const withMacros = await changed((parts) => ({
      "[Content_Types].xml": parts
        .get("[Content_Types].xml")!
        .replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml"),
    }));
    expect(await refused(withMacros)).toBe("macros");
  });
});

test("reading can be ended between portions", async () => {
  const bytes = await writeXlsx(fullWorkbook);
  const stop = new Error("enough");
  await expect(readXlsx(bytes, { pause: () => Promise.reject(stop) })).rejects.toBe(stop);
});
