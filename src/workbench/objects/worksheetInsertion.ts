import { checkStructure } from "./access";
import type { Arguments } from "./arguments";
import { invalidArgument, itemNotFound, notImplemented } from "./hostError";
import type { Method } from "./hostObject";
import type { Session } from "./session";
import { worksheet } from "./worksheetObject";
import { findSheet } from "./worksheets";

interface WorkbookTarget {
  readonly session: Session;
}

function bytesOf(base64: string): Uint8Array {
  let characters: string;
  try {
    characters = atob(base64);
  } catch {
    throw invalidArgument("The text is not a file in base64.");
  }
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

function namesIn(given: unknown): readonly string[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given) || !given.every((name) => typeof name === "string")) throw invalidArgument();
  return given;
}

function placeOf(session: Session, type: unknown, relativeTo: unknown): number {
  const ids = session.engine.sheets().map(({ id }) => id);
  const places: Readonly<Record<string, number>> = { None: ids.length, End: ids.length, Beginning: 0 };
  if (relativeTo === undefined || relativeTo === null) Object.assign(places, { Before: 0, After: ids.length });
  else {
    const sheet = worksheet.targetOf(relativeTo)?.sheet ?? findSheet(session, relativeTo)?.id;
    if (sheet === undefined) throw itemNotFound();
    Object.assign(places, { Before: ids.indexOf(sheet), After: ids.indexOf(sheet) + 1 });
  }
  const place = places[typeof type === "string" ? type : "End"];
  if (place === undefined) throw invalidArgument();
  return place;
}

async function insert({ session }: WorkbookTarget, given: Arguments): Promise<readonly string[]> {
  checkStructure(session);
  const { workbook } = session;
  const bytes = bytesOf(given.text(0));
  const options: unknown = given.any(1) ?? {};
  if (typeof options !== "object" || options === null) throw invalidArgument();
  const { sheetNamesToInsert, positionType, relativeTo }: Readonly<Record<string, unknown>> = { ...options };
  const names = namesIn(sheetNamesToInsert);
  const place = placeOf(session, positionType, relativeTo);
  if (!workbook.insertSheets) throw notImplemented("inserting sheets of a file");
  const sheets = await workbook.insertSheets(bytes, names, place);
  return sheets.map((sheet) => workbook.ids.worksheet(sheet));
}

/** Sheets of another workbook's file become sheets of this one. */
export const worksheetInsertion: Readonly<Record<string, Method<WorkbookTarget>>> = {
  InsertWorksheetsFromBase64: insert,
};
