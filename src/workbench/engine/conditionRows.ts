import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

type Cell = Nullable<BaseValueObject>;

/**
 * Whether a cell meets a condition. It must not say no to a cell that does, nor yes to one that does not; Univer has the
 * last word on those of which it says maybe.
 */
type Meets = (cell: Cell) => Answer;
type Answer = "yes" | "maybe" | "no";

interface Condition {
  readonly column: ArrayValueObject;
  readonly condition: BaseValueObject;
}

export interface MetRows {
  readonly rows: readonly number[];
  /** All of them do; otherwise they only may. */
  readonly isSure: boolean;
}

type RowTest = (row: number) => Answer;

/** The rows that meet all conditions, as far as can be told; undefined when nothing can. */
export function rowsThatMeet(conditions: readonly Condition[]): MetRows | undefined {
  let candidates: readonly number[] | undefined;
  /** What the candidates meet already. */
  let byIndex: RowTest | undefined;
  const tests: RowTest[] = [];
  let isSure = true;
  for (const { column, condition } of conditions) {
    const text = plainText(condition);
    const test = text === undefined ? testOfCells(column, condition) : testOfText(column, text);
    if (test) tests.push(test);
    else isSure = false;
    if (text === undefined) continue;
    const found = indexOf(column).rows.get(text) ?? [];
    if (candidates && found.length >= candidates.length) continue;
    [candidates, byIndex] = [found, test];
  }
  if (tests.length === 0) return undefined;
  const others = tests.filter((test) => test !== byIndex);
  const rows: number[] = [];
  const rowCount = conditions[0]!.column.getRowCount();
  for (let place = 0; place < (candidates?.length ?? rowCount); place++) {
    const row = candidates ? candidates[place]! : place;
    const answer = answerOfAll(others, row);
    if (answer === "no") continue;
    rows.push(row);
    isSure &&= answer === "yes";
  }
  return { rows, isSure };
}

function answerOfAll(tests: readonly RowTest[], row: number): Answer {
  let all: Answer = "yes";
  for (const test of tests) {
    const answer = test(row);
    if (answer === "no") return answer;
    if (answer === "maybe") all = answer;
  }
  return all;
}

function testOfText(column: ArrayValueObject, text: string): RowTest {
  const { texts } = indexOf(column);
  return (row) => yesIf(texts[row] === text);
}

function testOfCells(column: ArrayValueObject, condition: BaseValueObject): RowTest | undefined {
  const meets = testOf(condition);
  if (!meets) return undefined;
  if (!condition.isBoolean()) return (row) => meets(column.get(row, 0));
  const known = truthsOf(column, condition.getValue() === true);
  return (row) => (known[row] ??= meets(column.get(row, 0)));
}

/** What is known of the rows by the truth that they were asked for; of each column of truth values every sum asks again. */
const truths = new WeakMap<ArrayValueObject, Map<boolean, (Answer | undefined)[]>>();

function truthsOf(column: ArrayValueObject, truth: boolean): (Answer | undefined)[] {
  const ofColumn = truths.get(column) ?? new Map<boolean, (Answer | undefined)[]>();
  truths.set(column, ofColumn);
  const known = ofColumn.get(truth) ?? new Array<Answer | undefined>(column.getRowCount());
  ofColumn.set(truth, known);
  return known;
}

const yesIf = (is: boolean): Answer => (is ? "yes" : "no");
const maybeIf = (may: boolean): Answer => (may ? "maybe" : "no");

/** A condition that is met by an equal text and by nothing else: no comparison, no pattern, no number, no truth value. */
function plainText(condition: BaseValueObject): string | undefined {
  if (!condition.isString()) return undefined;
  const text = String(condition.getValue());
  const isPlain = text.trim() === text && text !== "" && !/^[=<>#]|[*?~]/.test(text) && !/^[\d.,:/%+-]*$/.test(text);
  return isPlain && !/^(true|false)$/i.test(text) && Number.isNaN(Number(text)) ? text.toLowerCase() : undefined;
}

/** `=` is met by blank cells alone, `<>` by all others: the empty text of a formula is none of the one. */
const saysOnlyWhetherBlank = (condition: BaseValueObject): boolean =>
  condition.isString() && ["=", "<>"].includes(String(condition.getValue()));

function testOf(condition: BaseValueObject): Meets | undefined {
  if (condition.isError()) return (cell) => yesIf(cell?.isError() === true && cell.getValue() === condition.getValue());
  if (condition.isBoolean()) return isTruth(condition.getValue() === true);
  if (condition.isNumber()) return compares("=", Number(condition.getValue()));
  if (!condition.isString()) return undefined;
  const text = String(condition.getValue());
  if (text === "") return isBlank;
  if (saysOnlyWhetherBlank(condition)) return (cell) => yesIf((!cell || cell.isNull()) === (text === "="));
  const [, comparison, bound] = /^(<=|>=|<|>|=)([+-]?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return comparison === undefined ? undefined : compares(comparison, Number(bound));
}

/** A number must compare so, and a blank cell does not; what a condition about numbers makes of a text is left to Univer. */
function compares(comparison: string, bound: number): Meets {
  const holds = comparisons[comparison]!;
  return (cell) => {
    if (!cell || cell.isNull()) return "no";
    return cell.isNumber() ? yesIf(holds(Number(cell.getValue()), bound)) : "maybe";
  };
}

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
};

const isTruth =
  (truth: boolean): Meets =>
  (cell) => {
    if (!cell || cell.isNull()) return "maybe";
    if (cell.isBoolean()) return yesIf((cell.getValue() === true) === truth);
    return maybeIf(cell.isString() && textOf(cell) === String(truth));
  };

const isBlank: Meets = (cell) => {
  if (!cell || cell.isNull()) return "maybe";
  if (cell.isString()) return maybeIf(String(cell.getValue()).trim() === "");
  return maybeIf(!cell.isError() && Number(cell.getValue()) === 0);
};

const textOf = (cell: Cell): string | undefined =>
  cell?.isString() ? String(cell.getValue()).toLowerCase() : undefined;

interface TextIndex {
  /** The rows of each text. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The text of each row; none in a row without one. */
  readonly texts: readonly (string | undefined)[];
}

/** By array: there is one of a range for all formulas until a cell of it changes. */
const indexes = new WeakMap<ArrayValueObject, TextIndex>();

function indexOf(column: ArrayValueObject): TextIndex {
  const known = indexes.get(column);
  if (known) return known;
  const rows = new Map<string, number[]>();
  const texts = Array.from({ length: column.getRowCount() }, (_, row) => textOf(column.get(row, 0)));
  texts.forEach((text, row) => {
    if (text === undefined) return;
    const found = rows.get(text);
    if (found) found.push(row);
    else rows.set(text, [row]);
  });
  const index = { rows, texts };
  indexes.set(column, index);
  return index;
}
