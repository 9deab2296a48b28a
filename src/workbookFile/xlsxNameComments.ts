import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { FileName } from "./fileWorkbook";

const part = "xl/workbook.xml";

/** Adds the comments of defined names, which the writer of everything else does not know. */
export async function withNameComments(bytes: Uint8Array, names: readonly FileName[]): Promise<Uint8Array> {
  const comments = new Map(names.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment]])));
  if (comments.size === 0) return bytes;
  const packed = await unzip(bytes).bytes(part);
  if (!packed) throw new Error(`The file has no ${part}.`);
  const workbook = new TextDecoder().decode(packed);
  // Only attributes are added to what was written a moment ago, so the parts of the text need not be read any further.
  const commented = workbook.replaceAll(/<definedName name="([^"]*)"/gu, (start, name: string) => {
    const comment = comments.get(unescaped(name));
    return comment === undefined ? start : `${start} comment="${escaped(comment)}"`;
  });
  const archive = await editZip(bytes);
  archive.set(part, commented);
  return archive.bytes();
}

const entities = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
] as const;

const escaped = (text: string): string =>
  entities.reduce((all, [character, entity]) => all.replaceAll(character, entity), text);
const unescaped = (text: string): string =>
  [...entities].reverse().reduce((all, [character, entity]) => all.replaceAll(entity, character), text);
