export type FileKind = "workbook" | "table";

/** Every Excel file since 2007 is a ZIP archive, whatever its name says; older and encrypted ones begin as compound files do. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** What to open a file as: a workbook in place of the open one, or a table as a new sheet in it. */
export function fileKind(name: string, start: Uint8Array): FileKind {
  const begins = signatures.some((signature) => signature.every((byte, index) => start[index] === byte));
  return begins || /\.xls[xm]$/i.test(name) ? "workbook" : "table";
}
