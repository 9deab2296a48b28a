import { readFile } from "node:fs/promises";
import { mapList, readyTable } from "../columns/mapList";
import type { ReadyTable, ReadyTables } from "../columns/readyTable";
import type { ListKind } from "../columns/listKind";
import { recogniseTable, type RecognisedList } from "../columns/recogniseTable";
import { sourceOfPlainTable } from "../columns/sourceTable";
import type { Target } from "../columns/target";
import { targetOfKind } from "../columns/targetOfKind";
import type { Language } from "../functions/bothLanguages";
import { myDataTexts } from "../texts/myDataTexts";
import { CsvProblem } from "../workbookFile/csvProblem";
import { readCsv } from "../workbookFile/readCsv";
import { describeList } from "./describeList";
import { answersFor, type OwnFile, type OwnRowsWishes } from "./ownRowsOptions";

export interface OwnLists {
  readonly tables: ReadyTables;
  /** What each column was taken for, and every problem. */
  readonly report: string;
  readonly isBlocked: boolean;
}

/**
 * Reads the person's files as the pane does.
 *
 * @throws Error with a sentence for the person
 */
export async function readOwnLists(
  files: readonly OwnFile[],
  wishes: OwnRowsWishes,
  language: Language,
): Promise<OwnLists> {
  const tables: Partial<Record<ListKind, ReadyTable>> = {};
  const reports: string[] = [];
  let blocked = false;
  const lists = await Promise.all(files.map((file) => recogniseFile(file, wishes, language)));
  refuseUnknownColumns(lists, wishes);
  for (const list of lists) {
    const mapped = mapList(list);
    tables[list.kind] = readyTable(list, mapped);
    reports.push(describeList(list, mapped, language));
    blocked ||= mapped.isBlocked;
  }
  return { tables, report: reports.join("\n\n"), isBlocked: blocked };
}

async function recogniseFile(
  { kind, file }: OwnFile,
  wishes: OwnRowsWishes,
  language: Language,
): Promise<RecognisedList> {
  const list = recogniseTable(kind, sourceOfPlainTable(await plainTable(file, language)), file);
  const target: Target = targetOfKind[kind];
  const fields = target.fields.map(({ id }) => id);
  const mapping: Record<string, number> = { ...list.mapping };
  for (const field of fields) {
    const heading = wishes.columns[`${kind}.${field}`] ?? wishes.columns[field];
    if (heading === undefined) continue;
    const column = list.table.headings.indexOf(heading);
    if (column === -1)
      throw new Error(`${file} has no column "${heading}". It has: ${list.table.headings.join(", ")}.`);
    // A column serves one field.
    for (const other of fields) if (mapping[other] === column) delete mapping[other];
    mapping[field] = column;
  }
  return { ...list, mapping, answers: answersFor(wishes, fields) };
}

/** @throws Error with a sentence for the person, because a wish that nobody hears is a slip */
function refuseUnknownColumns(lists: readonly RecognisedList[], { columns }: OwnRowsWishes): void {
  const known = lists.flatMap(({ kind }) => targetOfKind[kind].fields.map(({ id }): string => id));
  const withList = lists.flatMap(({ kind }) => targetOfKind[kind].fields.map(({ id }) => `${kind}.${id}`));
  const unknown = Object.keys(columns).find((field) => !known.includes(field) && !withList.includes(field));
  if (unknown !== undefined) throw new Error(`There is no field "${unknown}". There are: ${known.join(", ")}.`);
}

async function plainTable(file: string, language: Language) {
  try {
    return readCsv(await readFile(file));
  } catch (problem) {
    if (!(problem instanceof CsvProblem))
      throw new Error(`${file} cannot be read: ${String(problem)}`, { cause: problem });
    const kind = problem.kind === "tooLarge" ? "fileTooLarge" : problem.kind;
    const words = myDataTexts[language].cannotRead;
    throw new Error(`${words[kind](file)} ${words[`${kind}Next`]}`, { cause: problem });
  }
}
