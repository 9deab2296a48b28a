import type { ProtectionOptions, SheetProtection } from "../engine/protection";
import type { Arguments } from "./arguments";
import { checkSheet } from "./access";
import { accessDenied, invalidArgument, invalidOperation } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { keptSwitch } from "./keptFormatProperty";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { isUnbounded } from "./rectangle";
import type { Session } from "./session";
import type { SheetTarget } from "./worksheets";

const flags = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const satisfies readonly (keyof ProtectionOptions)[];

const selectionModes = ["Normal", "Unlocked", "None"] as const;

function readOptions(given: unknown): ProtectionOptions {
  if (given !== null && typeof given !== "object") throw invalidArgument();
  const options: Readonly<Record<string, unknown>> = { ...given };
  const mode = selectionModes.find((one) => one === (options["selectionMode"] ?? "Normal"));
  if (mode === undefined) throw invalidArgument();
  return { ...Object.fromEntries(flags.map((name) => [name, options[name] === true])), selectionMode: mode };
}

const protectionOf = ({ session, sheet }: SheetTarget): SheetProtection | undefined =>
  session.workbook.engine.protection.ofSheet(sheet);

function protect(target: SheetTarget, given: Arguments): void {
  if (protectionOf(target)) throw accessDenied("The sheet is protected already.");
  const password = given.optionalText(1);
  const options = readOptions(given.any(0));
  const protection = password === undefined ? { options } : { options, password };
  target.session.engine.protection.setSheet(target.sheet, protection);
}

function unprotect(target: SheetTarget, given: Arguments): void {
  const protection = protectionOf(target);
  if (!protection) return;
  if ((protection.password ?? "") !== (given.optionalText(0) ?? ""))
    throw invalidArgument("The password is not right.");
  target.session.engine.protection.setSheet(target.sheet, undefined);
}

export const worksheetProtection: ObjectKind<SheetTarget> = defineObject({
  name: "WorksheetProtection",
  properties: {
    Protected: { read: (target) => protectionOf(target) !== undefined },
    Options: { read: (target) => protectionOf(target)?.options ?? null },
  },
  methods: { Protect: protect, Unprotect: unprotect },
});

interface WorkbookTarget {
  readonly session: Session;
}

export const workbookProtection: ObjectKind<WorkbookTarget> = defineObject({
  name: "WorkbookProtection",
  properties: {
    Protected: { read: ({ session }) => session.workbook.engine.protection.ofWorkbook() !== undefined },
  },
  methods: {
    Protect: ({ session }, given) => {
      const { protection } = session.engine;
      if (protection.ofWorkbook() !== undefined) throw invalidOperation("The workbook is protected already.");
      protection.setWorkbook(given.optionalText(0) ?? "");
    },
    Unprotect: ({ session }, given) => {
      const { protection } = session.engine;
      const password = protection.ofWorkbook();
      if (password === undefined) return;
      if (password !== (given.optionalText(0) ?? "")) throw invalidArgument("The password is not right.");
      protection.setWorkbook(undefined);
    },
  },
});

export const formatProtection: ObjectKind<RangeTarget> = defineObject({
  name: "FormatProtection",
  properties: {
    FormulaHidden: keptSwitch("formulaHidden"),
    Locked: {
      read: ({ session, rect }) => session.workbook.engine.protection.locked(rect),
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        checkSheet(target.session, target.rect.sheet);
        const rect = isUnbounded(target.rect) ? formattedPart(target) : target.rect;
        target.session.workbook.engine.protection.setLocked(rect, value);
      },
    },
  },
});
