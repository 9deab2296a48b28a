import type { FileNote } from "./fileWorkbook";
import type { LostPart } from "./lostPart";
import { parseAddress } from "./xlsxAddress";
import type { XlsxPackage } from "./xlsxPackage";
import { richText, unescapedText } from "./xlsxTexts";

/** The notes of a sheet. A comment of today stands twice: as itself, and as a note for older programs. */
export function readNotes(file: XlsxPackage, sheetPath: string, lost: Set<LostPart>): FileNote[] {
  const threads = threadsOf(file, sheetPath, lost);
  const path = file.related(sheetPath, "comments");
  const list = path === undefined ? [] : (file.xml(path)?.find("commentList")?.elements ?? []);
  return list.flatMap((one) => {
    const ref = one.attributes["ref"] ?? "";
    const at = parseAddress(ref);
    const text = one.find("text");
    if (!at || !text) return [];
    const thread = threads.get(ref);
    if (thread) return [{ ...at, ...thread }];
    const { text: words } = richText(text);
    return [{ ...at, text: words }];
  });
}

function threadsOf(
  file: XlsxPackage,
  sheetPath: string,
  lost: Set<LostPart>,
): ReadonlyMap<string, Pick<FileNote, "text" | "comment">> {
  const path = file.related(sheetPath, "threadedComment");
  const all = path === undefined ? [] : (file.xml(path)?.elements ?? []);
  if (all.some(({ attributes }) => attributes["parentId"] !== undefined)) lost.add("threadedComments");
  const persons = personsOf(file);
  return new Map(
    all
      .filter(({ attributes }) => attributes["parentId"] === undefined)
      .map((one) => {
        const { ref = "", personId = "", dT: created = "" } = one.attributes;
        const text = unescapedText(one.find("text")?.text ?? "");
        const comment = { author: persons.get(personId) ?? "", created, resolved: one.flag("done") };
        return [ref, { text, comment }] as const;
      }),
  );
}

function personsOf(file: XlsxPackage): ReadonlyMap<string, string> {
  const path = file.paths().find((one) => /^xl\/persons\/[^/]+\.xml$/u.test(one));
  const persons = path === undefined ? [] : (file.xml(path)?.elements ?? []);
  return new Map(persons.map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]));
}
