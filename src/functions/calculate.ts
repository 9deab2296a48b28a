import { DivisionByZero } from "../core/divisionByZero";
import { isBlank, toGrid } from "./cells";
import { Column } from "./column";
import type { Answer, Definition, Spill } from "./definition";
import { Failure, Refusal } from "./failure";
import { lift } from "./lift";
import { liftNumbers } from "./liftNumbers";
import { at, type Place } from "./place";
import type { ColumnParameter, ScalarParameter } from "./parameters";

const isOmitted = (raw: unknown): boolean =>
  isBlank(raw) ||
  (Array.isArray(raw) && raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1 && isBlank(raw[0][0]));

function missing(argument: string): Failure {
  return new Failure("#VALUE!", {
    en: `${argument} is missing. It is needed here.`,
    zh: `缺少 ${argument}，此处必填。`,
  });
}

function readSingle(name: string, parameter: ScalarParameter<unknown>, raw: unknown): unknown {
  const grid = toGrid(raw);
  if (grid.length !== 1 || grid[0]?.length !== 1)
    throw new Failure("#VALUE!", {
      en: `${name} takes one value, not a range.`,
      zh: `${name} 只接受一个值，不接受区域。`,
    });
  const cell = grid[0][0];
  if (isBlank(cell)) {
    if (parameter.optional || parameter.mayBeBlank) return parameter.absent;
    throw missing(name);
  }
  const value = parameter.read(cell, { argument: name });
  if (value instanceof Failure) throw value;
  return value;
}

/** Reads all columns of one list; the one that selects first, because the rows it leaves out are not looked at. */
function readColumns(
  columns: readonly (readonly [name: string, parameter: ColumnParameter<unknown>, raw: unknown])[],
  given: Record<string, unknown>,
): void {
  const present = columns.filter(([name, parameter, raw]) => {
    if (!parameter.optional || !isOmitted(raw)) return true;
    given[name] = parameter.absent;
    return false;
  });
  let first: Column | undefined;
  let included: Uint8Array | undefined;
  const inOrder = [...present].sort((left, right) => Number(right[1].selects) - Number(left[1].selects));
  for (const [name, , raw] of present) {
    const column = new Column(toGrid(raw), name, undefined);
    first ??= column;
    if (!first.pairsWith(column))
      throw new Failure("#VALUE!", {
        en: `${first.argument} has ${first.length} cells and ${name} has ${column.length}. Give ranges of the same size.`,
        zh: `${first.argument} 有 ${first.length} 个单元格，${name} 有 ${column.length} 个。请使用大小相同的区域。`,
      });
  }
  for (const [name, parameter, raw] of inOrder) {
    const value = parameter.read(new Column(toGrid(raw), name, included));
    if (parameter.selects) included = value as Uint8Array;
    given[name] = value;
  }
}

/** Infinity and NaN never leave; neither does a zero with a minus sign. */
function checkAnswer<Value extends Answer>(answer: Value): Value | Failure | 0 {
  if (typeof answer !== "number") return answer;
  if (!Number.isFinite(answer))
    return new Failure("#NUM!", { en: "The answer is too large for a number.", zh: "结果超出数值范围。" });
  return answer === 0 ? 0 : answer;
}

function asFailure(problem: unknown, placeOf: (name: string) => Place): Failure {
  if (problem instanceof Failure) return problem;
  if (problem instanceof Refusal) return new Failure(problem.code, at(placeOf(problem.argument), problem.reason));
  if (problem instanceof DivisionByZero)
    return new Failure(
      "#DIV/0!",
      at(placeOf(problem.denominator), {
        en: "it is 0, and nothing can be divided by 0.",
        zh: "其值为 0，不能作除数。",
      }),
    );
  throw problem;
}

type AsCell<Cell> = (failure: Failure) => Cell;

/**
 * Calculates a worksheet function from arguments as Excel hands them over, in the order of its parameters.
 *
 * @returns  one answer for a scalar result, else a grid; elements of a grid may be failures
 * @throws   Failure when there is no answer at all
 */
export function calculate(definition: Definition, raw: readonly unknown[]): Answer | Spill {
  return calculateCells(definition, raw, (failure) => failure);
}

/** `calculate` with the failures of a grid put into cells right where they come up, to spare large grids a copy. */
export function calculateCells<Cell>(
  definition: Definition,
  raw: readonly unknown[],
  asCell: AsCell<Cell>,
): Answer | readonly (readonly (Answer | Cell)[])[] {
  const { parameters, result, ofNumbers } = definition;
  const given: Record<string, unknown> = {};
  const columns: [string, ColumnParameter<unknown>, unknown][] = [];
  const lifted: [string, ScalarParameter<unknown>, unknown][] = [];
  Object.entries(parameters).forEach(([name, parameter], index) => {
    const argument = raw[index];
    if (parameter.shape === "column") columns.push([name, parameter, argument]);
    else if (parameter.shape === "scalar" && result.shape === "lifts" && parameter.lifts)
      lifted.push([name, parameter, argument]);
    else if (parameter.shape === "scalar") given[name] = readSingle(name, parameter, argument);
    else if (!isOmitted(argument)) given[name] = parameter.read(toGrid(argument), name);
    else if (parameter.optional) given[name] = parameter.absent;
    else throw missing(name);
  });
  for (const group of new Set(columns.map(([, parameter]) => parameter.group)))
    readColumns(
      columns.filter(([, parameter]) => parameter.group === group),
      given,
    );

  const compute = (values: Readonly<Record<string, unknown>>, placeOf: (name: string) => Place): Answer | Spill => {
    try {
      return definition.compute(values);
    } catch (problem) {
      throw asFailure(problem, placeOf);
    }
  };
  const whole = (name: string): Place => ({ argument: name });

  if (result.shape === "lifts") {
    const ofPlainNumbers = ofNumbers === undefined ? undefined : liftNumbers(lifted, () => ofNumbers(given));
    if (ofPlainNumbers !== undefined) return ofPlainNumbers;
    const answers = lift(lifted, given, (values, placeOf) => {
      try {
        return checkAnswer(definition.compute(values) as Answer);
      } catch (problem) {
        return asFailure(problem, placeOf);
      }
    });
    const [only] = answers.length === 1 && answers[0]?.length === 1 ? answers[0] : [];
    if (only instanceof Failure) throw only;
    return answers.map((row) => row.map((element) => (element instanceof Failure ? asCell(element) : element)));
  }
  const answer = compute(given, whole);
  if (typeof answer !== "object") {
    const checked = checkAnswer(answer);
    if (checked instanceof Failure) throw checked;
    return checked;
  }
  return answer.map((row) =>
    row.map((element) => {
      const checked = element instanceof Failure ? element : checkAnswer(element);
      return checked instanceof Failure ? asCell(checked) : checked;
    }),
  );
}
