import type { BuildEntry } from "../buildEntry";
import { excelErrorText } from "../excelError";
import type { TakeBackOutcome } from "../takeBackOutcome";
import { addedSheets, type AddedSheet } from "./addedSheets";
import { findEntry } from "./buildSettings";
import { ownChanges } from "./ownChanges";
import { problemKind } from "./problemOf";
import type { RequestLine } from "./requestLine";

const mostAttempts = 4;

export interface TakeBackWays {
  readonly line: RequestLine;
  /** Also removes sheets that a person has worked in. */
  readonly evenIfChanged?: boolean;
}

/**
 * Removes exactly what a build has added, whether it ended or broke off. Each attempt looks first at what is there, so
 * that it can be repeated after any failure. Excel cannot undo the deletion of a sheet: hence the look for changes.
 */
export async function takeBack(
  entry: BuildEntry,
  { line, evenIfChanged = false }: TakeBackWays,
): Promise<TakeBackOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await Excel.run((context) => takeBackOnce(context, entry, line, evenIfChanged));
    } catch (problem) {
      const kind = problemKind(problem);
      // Waiting again for an Excel that does not answer keeps the person from hearing so for minutes.
      if (attempt === mostAttempts || kind === "protected" || kind === "notAnswering")
        return { status: "failed", entry, problem: { kind, reason: excelErrorText(problem) } };
    }
    await line.pause(attempt);
  }
}

async function takeBackOnce(
  context: Excel.RequestContext,
  entry: BuildEntry,
  line: RequestLine,
  evenIfChanged: boolean,
): Promise<TakeBackOutcome> {
  const added = await addedSheets(context, entry, line);
  if (!evenIfChanged) {
    const changes = await ownChanges(context, entry, added, line);
    if (changes.length > 0) return { status: "changed", entry, changes };
  }
  const names = await addedNames(context, entry, added, line);
  const setting = findEntry(context, entry.id);
  setting.load("key");
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  const inFront = worksheets.getActiveWorksheet();
  inFront.load("id");
  const before = entry.cameFrom === undefined ? undefined : worksheets.getItemOrNullObject(entry.cameFrom);
  before?.load("visibility");
  await line.send(context, 0);
  if (protection.protected && added.length > 0)
    return {
      status: "failed",
      entry,
      problem: { kind: "protected", reason: "The structure of the workbook is protected." },
    };
  // Deleting the sheet in front would bring whichever is beside it to the front.
  // eslint-disable-next-line office-addins/call-sync-before-read -- the request line has sent it
  if (added.some(({ id }) => id === inFront.id) && before?.isNullObject === false && before.visibility === "Visible")
    before.activate();
  // The sheets first: where one cannot be deleted, its formulas must not lose their names.
  for (const { worksheet } of added) worksheet.delete();
  for (const name of names) name.delete();
  if (!setting.isNullObject) setting.delete();
  await line.send(context, 0);
  return { status: "removed" };
}

/** The names of the entry that lead to its sheets, or nowhere any more; a person may have given one a cell of their own. */
async function addedNames(
  context: Excel.RequestContext,
  entry: BuildEntry,
  added: readonly AddedSheet[],
  line: RequestLine,
): Promise<Excel.NamedItem[]> {
  const { names } = context.workbook;
  const items = entry.names.map(({ name }) => {
    const item = names.getItemOrNullObject(name);
    item.load("formula");
    const range = item.getRangeOrNullObject();
    range.load("address");
    return { item, range };
  });
  if (items.length === 0) return [];
  await line.send(context, 0);
  const sheets = added.map(({ name }) => name);
  return items
    .filter(({ item, range }) => {
      if (item.isNullObject) return false;
      return range.isNullObject ? String(item.formula).includes("#REF!") : sheets.includes(sheetOf(range.address));
    })
    .map(({ item }) => item);
}

/** `it's` of `'it''s'!$A$1`. */
function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
