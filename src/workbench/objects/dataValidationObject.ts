import type { ComparisonOperator } from "../engine/conditionalFormats";
import type {
  PlacedValidation,
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from "../engine/validations";
import { checkSheet } from "./access";
import { absoluteAddress } from "./address";
import { areasTarget, rectsWhere } from "./areas";
import { invalidArgument, invalidOperation, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { rangeAreas } from "./rangeAreasObject";
import { formattedPart } from "./rangeContent";
import { range } from "./rangeObject";
import { sheetName, type RangeTarget } from "./ranges";
import { cellCount, intersection } from "./rectangle";
import { rectWithout } from "../engine/rectWithout";

const noAlert: ValidationAlert = { shown: true, style: "Stop", title: "", message: "" };
const noPrompt: ValidationPrompt = { shown: true, title: "", message: "" };

const touching = ({ session, rect }: RangeTarget): readonly PlacedValidation[] =>
  session.workbook.engine.validations
    .list(rect.sheet)
    .filter(({ rects }) => rects.some((one) => intersection(one, rect) !== undefined));

/** What is said of all cells of the range alike; undefined when some have another rule or none. */
function common(target: RangeTarget): Validation | undefined {
  const [first, ...others] = touching(target);
  if (!first || others.length > 0) return undefined;
  const covered = first.rects.reduce(
    (left, one) => left.flatMap((part) => rectWithout(part, one)),
    [formattedPart(target)],
  );
  return covered.length === 0 ? first : undefined;
}

const typeNames: Readonly<Record<ValidationRule["kind"], string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(target: RangeTarget): string {
  const found = touching(target);
  if (found.length === 0) return "None";
  const validation = common(target);
  if (validation) return typeNames[validation.rule.kind];
  const kinds = new Set(found.map(({ rule }) => rule.kind));
  return kinds.size > 1 ? "MixedCriteria" : "Inconsistent";
}

/** Excel says "or equal" differently here than in conditional formats. */
const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqualTo: "GreaterThanOrEqual",
  LessThanOrEqualTo: "LessThanOrEqual",
};

function operatorName(operator: ComparisonOperator): string {
  return Object.entries(operators).find(([, own]) => own === operator)?.[0] ?? operator;
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
};

function text(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A bound as a number, text or formula; a range stands for its cells. */
function formula(target: RangeTarget, value: unknown): string {
  const named = range.targetOf(value);
  if (named) return `=${absoluteAddress(sheetName(target.session, named.rect.sheet), named.rect)}`;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}

const comparing = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

function readRule(target: RangeTarget, given: unknown): ValidationRule {
  const rule = Object.entries(fields(given)).filter(([, part]) => part !== undefined && part !== null);
  const [name, part] = rule[0] ?? [];
  if (rule.length !== 1 || name === undefined) throw invalidArgument();
  const parts = fields(part);
  if (name === "list") {
    const { inCellDropDown, source } = parts;
    return { kind: "list", source: formula(target, source), dropDown: inCellDropDown !== false };
  }
  if (name === "custom") {
    const typed = formula(target, parts["formula"]);
    if (!typed.startsWith("=")) throw invalidArgument();
    return { kind: "custom", formula: typed };
  }
  const kind = comparing.find((one) => one === name);
  const operator = operators[String(parts["operator"])];
  if (kind === undefined || operator === undefined) throw invalidArgument();
  const bounds = { kind, operator, formula1: formula(target, parts["formula1"]) };
  const two = operator === "Between" || operator === "NotBetween";
  return two ? { ...bounds, formula2: formula(target, parts["formula2"]) } : bounds;
}

/** Numbers come back as numbers, as they were given. */
const bound = (typed: string): string | number =>
  typed.trim() !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;

function shownRule({ rule }: Validation): Readonly<Record<string, unknown>> {
  if (rule.kind === "list") return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const { operator, formula1, formula2 } = rule;
  const bounds = { operator: operatorName(operator), formula1: bound(formula1) };
  return { [rule.kind]: formula2 === undefined ? bounds : { ...bounds, formula2: bound(formula2) } };
}

function change(target: RangeTarget, change: Partial<Validation>): void {
  const { session } = target;
  checkSheet(session, target.rect.sheet);
  const before = common(target);
  const rule = change.rule ?? before?.rule;
  // Excel keeps these beside the rule of the cells; without one there is nothing to keep them with.
  if (!rule) throw invalidOperation("Set the rule before what belongs to it.");
  const { ignoreBlanks = true, alert = noAlert, prompt = noPrompt } = { ...before, ...change };
  session.workbook.engine.validations.set(formattedPart(target), { rule, ignoreBlanks, alert, prompt });
}

const flag = (value: unknown, otherwise: boolean): boolean => {
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

const alertStyles = ["Stop", "Warning", "Information"] as const;

async function invalidCells(target: RangeTarget): Promise<HostObject | null> {
  const { session } = target;
  const area = formattedPart(target);
  const broken = await session.workbook.engine.validations.invalidCells(area);
  const keys = new Set(broken.map(({ row, column }) => `${row - area.row} ${column - area.column}`));
  const found = areasTarget(
    session,
    rectsWhere(area, (row, column) => keys.has(`${row} ${column}`)),
  );
  return found ? rangeAreas.of(found) : null;
}

/** One answer for all cells; null when some break their rule and some do not. */
async function valid(target: RangeTarget): Promise<boolean | null> {
  const area = formattedPart(target);
  const broken = await target.session.workbook.engine.validations.invalidCells(area);
  if (broken.length === 0) return true;
  return broken.length === cellCount(area) ? false : null;
}

export const dataValidation: ObjectKind<RangeTarget> = defineObject({
  name: "DataValidation",
  properties: {
    Type: { read: typeOf },
    Valid: { read: afterCalculation(valid) },
    Rule: {
      read: (target) => {
        const validation = common(target);
        return validation ? shownRule(validation) : null;
      },
      write: (target, value) => change(target, { rule: readRule(target, value) }),
    },
    IgnoreBlanks: {
      read: (target) => common(target)?.ignoreBlanks ?? (touching(target).length === 0 ? true : null),
      write: (target, value) => change(target, { ignoreBlanks: flag(value, true) }),
    },
    ErrorAlert: {
      read: (target) => {
        const alert = common(target)?.alert ?? noAlert;
        return { message: alert.message, showAlert: alert.shown, style: alert.style, title: alert.title };
      },
      write: (target, value) => {
        const { message, showAlert, style, title } = fields(value);
        const known = alertStyles.find((one) => one === (style ?? "Stop"));
        if (known === undefined) throw invalidArgument();
        const alert = { shown: flag(showAlert, true), style: known, title: text(title), message: text(message) };
        change(target, { alert });
      },
    },
    Prompt: {
      read: (target) => {
        const prompt = common(target)?.prompt ?? noPrompt;
        return { message: prompt.message, showPrompt: prompt.shown, title: prompt.title };
      },
      write: (target, value) => {
        const { message, showPrompt, title } = fields(value);
        change(target, { prompt: { shown: flag(showPrompt, true), title: text(title), message: text(message) } });
      },
    },
  },
  methods: {
    GetInvalidCells: afterCalculation(async (target: RangeTarget) => {
      const found = await invalidCells(target);
      if (!found) throw itemNotFound();
      return found;
    }),
    GetInvalidCellsOrNullObject: afterCalculation(invalidCells),
    Clear: (target) => {
      checkSheet(target.session, target.rect.sheet);
      target.session.workbook.engine.validations.clear(formattedPart(target));
    },
  },
});
