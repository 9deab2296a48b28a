import { fromFileFormula } from "../../formula/fileFormula";
import type { FileName, FileSheet, FileWorkbook } from "../../workbookFile/fileWorkbook";
import { sameName, sheetCopyName } from "../objects/itemNames";
import { FileReferences, type NewNames } from "./fileReferences";
import { RenamedSheet } from "./renamedSheet";

/** What names there are where the sheets are to go. */
export interface NamesThere {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Of the whole workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * Some sheets of a file with their tables and names, none of them called as something is that is there: sheets are
 * numbered (`Deals (2)`), tables too (`Deals2`), and a name becomes one of its sheet.
 */
export function insertedWorkbook(
  file: FileWorkbook,
  chosen: readonly FileSheet[],
  there: NamesThere,
  functionNames: readonly string[],
): FileWorkbook {
  const bare = bareNames(file, chosen, there);
  const { sheets, tables, missing } = bare;
  const brought = file.names.filter(({ sheet, name }) => sheet === undefined && !missing.has(name.toLowerCase()));
  const own = brought.filter((name) => !isThere(name, bare, there, functionNames));
  const taken = lowerCased([...there.tables, ...tables.values(), ...there.names.map(({ name }) => name)]);
  const owners = new Map(
    own
      .filter(({ name }) => taken.has(name.toLowerCase()))
      .map((name) => [name.name.toLowerCase(), ownerOf(name, chosen, sheets)]),
  );
  const references = new FileReferences({ ...bare, owners });
  const local = file.names.filter(({ sheet }) => sheet !== undefined && sheets.has(sheet.toLowerCase()));
  const named = (name: FileName, owner: string | undefined): FileName[] => {
    const refersTo = references.renamed(name.refersTo, owner);
    return refersTo === undefined ? [] : [{ ...name, refersTo, ...(owner === undefined ? {} : { sheet: owner }) }];
  };
  const names = own.flatMap((name) => {
    const owner = owners.get(name.name.toLowerCase());
    // The owner has one of its own that is called so.
    return bare.local.has(`${owner}!${name.name.toLowerCase()}`) ? [] : named(name, owner);
  });
  return {
    sheets: chosen.map((sheet) =>
      new RenamedSheet(references, sheets.get(sheet.name.toLowerCase())!, tables).of(sheet),
    ),
    names: [...names, ...local.flatMap((name) => named(name, sheets.get(name.sheet!.toLowerCase())))],
  };
}

const lowerCased = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toLowerCase()));

/** As long as every name is still the whole workbook's. */
function bareNames(file: FileWorkbook, chosen: readonly FileSheet[], there: NamesThere): NewNames {
  const sheets = sheetNames(chosen, there);
  const left = file.sheets.filter((sheet) => !chosen.includes(sheet));
  const missing = new Set(left.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const isLambda = ({ refersTo }: FileName): boolean => /^(_xlfn\.)?LAMBDA\(/iu.test(refersTo);
  const local = file.names.flatMap(({ name, sheet }) => {
    const home = sheet === undefined ? undefined : sheets.get(sheet.toLowerCase());
    return home === undefined ? [] : [`${home}!${name.toLowerCase()}`];
  });
  const names: NewNames = {
    sheets,
    tables: tableNames(chosen, there),
    owners: new Map(),
    local: new Set(local),
    missing,
    lambdas: lowerCased(file.names.filter(isLambda).map(({ name }) => name)),
  };
  const references = new FileReferences(names);
  const shared = file.names.filter(({ sheet }) => sheet === undefined);
  // A name may speak of another one, which may stay behind for what that speaks of.
  for (let known = -1; known !== missing.size;) {
    known = missing.size;
    for (const { name, refersTo } of shared)
      if (references.renamed(refersTo) === undefined) missing.add(name.toLowerCase());
  }
  return names;
}

/** The workbook has the very same name already. */
function isThere(name: FileName, bare: NewNames, there: NamesThere, functionNames: readonly string[]): boolean {
  const same = there.names.find((one) => sameName(one.name, name.name));
  const stored = new FileReferences(bare).renamed(name.refersTo);
  return stored !== undefined && same?.formula === fromFileFormula(stored, { functionNames, tables: [] });
}

function sheetNames(chosen: readonly FileSheet[], there: NamesThere): ReadonlyMap<string, string> {
  const taken = [...there.sheets];
  const names = new Map<string, string>();
  for (const { name } of chosen) {
    const isTaken = taken.some((one) => sameName(one, name));
    const free = isTaken ? sheetCopyName(name, taken) : name;
    taken.push(free);
    names.set(name.toLowerCase(), free);
  }
  return names;
}

function tableNames(chosen: readonly FileSheet[], there: NamesThere): ReadonlyMap<string, string> {
  const taken = new Set(lowerCased([...there.tables, ...there.names.map(({ name }) => name)]));
  const names = new Map<string, string>();
  for (const { name } of chosen.flatMap(({ tables }) => tables)) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
  }
  return names;
}

/** The sheet whose cells or tables a name speaks of first; the first one when it speaks of none. */
function ownerOf(name: FileName, chosen: readonly FileSheet[], sheets: ReadonlyMap<string, string>): string {
  const speaksOf = (sheet: FileSheet): boolean => {
    const without = new Map([...sheets].filter(([old]) => old !== sheet.name.toLowerCase()));
    const tables = chosen.filter((one) => one !== sheet).flatMap((one) => one.tables.map((table) => table.name));
    const others: NewNames = {
      sheets: without,
      tables: new Map(tables.map((table) => [table.toLowerCase(), table])),
      owners: new Map(),
      local: new Set(),
      missing: new Set(sheet.tables.map((table) => table.name.toLowerCase())),
      lambdas: new Set(),
    };
    return new FileReferences(others).renamed(name.refersTo) === undefined;
  };
  const owner = chosen.find(speaksOf) ?? chosen[0]!;
  return sheets.get(owner.name.toLowerCase())!;
}
