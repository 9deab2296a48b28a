import { CsvProblem } from "./csvProblem";

/** Enough to meet a zero byte in any picture, archive or program. */
const inspectedBytes = 8_192;

/**
 * The text of a file: UTF-8 or UTF-16 by their marks, else UTF-8, else GB18030, which is what Excel in China writes.
 *
 * @throws CsvProblem when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  // Both kinds of Excel's own files have a fixed beginning: a zip archive, or the older compound document.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new CsvProblem("workbook");
  }
  if (bytes.subarray(0, inspectedBytes).includes(0)) throw new CsvProblem("binary");
  return decodeStrictly("utf-8", bytes) ?? decodeStrictly("gb18030", bytes) ?? refuse();
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new CsvProblem("binary");
}
