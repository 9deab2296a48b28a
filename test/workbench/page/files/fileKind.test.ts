import { fileKind } from "../../../../src/workbench/page/files/fileKind";

const zip = [0x50, 0x4b, 0x03, 0x04, 0x14, 0];
const text = [...Buffer.from("Deal,Amount")];

test.each([
  ["deals.xlsx", zip, "workbook"],
  ["deals.csv", zip, "workbook"],
  ["deals", [0xd0, 0xcf, 0x11, 0xe0], "workbook"],
  ["DEALS.XLSX", [], "workbook"],
  ["deals.xlsm", text, "workbook"],
  ["deals.csv", text, "table"],
  ["deals.tsv", [], "table"],
  ["PK.txt", [...Buffer.from("PK, the name")], "table"],
] as const)("%s beginning with %j is opened as a %s", (name, start, kind) => {
  expect(fileKind(name, Uint8Array.from(start))).toBe(kind);
});
