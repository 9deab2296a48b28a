import type { CellValue, NameInfo, Rect, SheetId } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { shownValue } from "./cellOutput";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import { namedItemArrayValues } from "./namedItemArrayValuesObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import { rectOfFormula } from "./referenceText";
import type { Session } from "./session";
import { worksheet } from "./worksheetObject";

interface NameTarget {
  readonly session: Session;
  readonly name: string;
  /** The sheet that the name belongs to, if it is not the workbook's. */
  readonly sheet?: SheetId;
}

function nameInfo({ session, name, sheet }: NameTarget): NameInfo {
  const info = session.engine.names().find((item) => item.sheet === sheet && sameName(item.name, name));
  if (!info) throw itemNotFound();
  return info;
}

const rectOf = (target: NameTarget): Rect | undefined => rectOfFormula(target.session, nameInfo(target).formula);

async function calculated(target: NameTarget): Promise<readonly (readonly CellValue[])[]> {
  const { formula, sheet } = nameInfo(target);
  return target.session.engine.evaluate(formula, sheet);
}

async function type(target: NameTarget): Promise<string> {
  if (rectOf(target)) return "Range";
  const values = await calculated(target);
  const value = values[0]?.[0] ?? null;
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return "Array";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "object" && value !== null ? "Error" : "String";
}

async function value(target: NameTarget): Promise<unknown> {
  const rect = rectOf(target);
  if (rect) return fullAddress(sheetName(target.session, rect.sheet), rect);
  const values = await calculated(target);
  return shownValue(values[0]?.[0] ?? null);
}

/** The names of sheets have the sheet's id before them: no name of the workbook holds a `!`. */
export const nameCommentKey = (name: string, sheet: SheetId | undefined): string =>
  sheet === undefined ? name.toLowerCase() : `${sheet}!${name.toLowerCase()}`;

const commentKey = ({ name, sheet }: NameTarget): string => nameCommentKey(name, sheet);

export const namedItem: ObjectKind<NameTarget> = defineObject({
  name: "NamedItem",
  identity: (target) => ({ _Id: nameInfo(target).name }),
  properties: {
    _Id: { read: (target) => nameInfo(target).name },
    Name: { read: (target) => nameInfo(target).name },
    Type: { read: afterCalculation(type) },
    Value: { read: afterCalculation(value) },
    Formula: {
      read: (target) => nameInfo(target).formula,
      write: (target, formula) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
        target.session.engine.changeName(nameInfo(target).name, formula, target.sheet);
      },
    },
    Scope: { read: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      read: (target) => nameInfo(target).hidden !== true,
      write: (target, visible) => {
        if (typeof visible !== "boolean") throw invalidArgument();
        target.session.engine.showName(nameInfo(target).name, visible, target.sheet);
      },
    },
    Comment: {
      read: (target) => target.session.workbook.nameComments.get(commentKey(target)) ?? "",
      write: (target, comment) => {
        if (typeof comment !== "string") throw invalidArgument();
        target.session.workbook.nameComments.set(commentKey(target), comment);
      },
    },
  },
  links: {
    ArrayValues: (target) => namedItemArrayValues.of({ values: () => calculated(target) }),
    // Only a name of one sheet leads to that sheet.
    Worksheet: ({ session, sheet }) => {
      if (sheet === undefined) throw itemNotFound();
      return worksheet.of({ session, sheet });
    },
    WorksheetOrNullObject: ({ session, sheet }) => (sheet === undefined ? null : worksheet.of({ session, sheet })),
  },
  methods: {
    GetRange: (target) => {
      const rect = rectOf(target);
      if (!rect) throw itemNotFound();
      return range.of({ session: target.session, rect });
    },
    GetRangeOrNullObject: (target) => {
      const rect = rectOf(target);
      return rect ? range.of({ session: target.session, rect }) : null;
    },
    Delete: (target) => {
      target.session.engine.removeName(nameInfo(target).name, target.sheet);
      target.session.workbook.nameComments.delete(commentKey(target));
    },
  },
});
