import { comparable, errorInCell, isBlank, quoteCell, type Grid } from "../cells";
import type { BothLanguages } from "../bothLanguages";
import { Failure } from "../failure";
import { range, withDefault, type Optional, type RangeParameter } from "../parameters";
import { at, type Place } from "../place";
import { readNumber, readText } from "../readScalar";
import { standardTerms } from "./standardTerms";

export interface Grade {
  /** Scores above this earn the grade. */
  readonly over: number;
  /** As written: a person's grades may be called 1, 2, 3 and stay numbers. */
  readonly name: string | number;
  /** Undefined where the table does not say; what is wrong with it matters only to whoever asks for it. */
  readonly limitFactor: number | Failure | undefined;
  /** Undefined where the table does not say. */
  readonly terms: BothLanguages | undefined;
}

/**
 * The bands are a published 100-point scale, and the factors of AAA to A and C a published rule, whose B has 0.6; those of
 * BBB to B and which grade gets which terms are our proposal.
 */
export const defaultGrades: readonly Grade[] = [
  { over: 90, name: "AAA", limitFactor: 1.5, terms: standardTerms.openAccount },
  { over: 80, name: "AA", limitFactor: 1, terms: standardTerms.openAccount },
  { over: 70, name: "A", limitFactor: 0.8, terms: standardTerms.openAccount },
  { over: 60, name: "BBB", limitFactor: 0.6, terms: standardTerms.balanceFirst },
  { over: 50, name: "BB", limitFactor: 0.2, terms: standardTerms.cashOnDelivery },
  { over: 40, name: "B", limitFactor: 0, terms: standardTerms.cashInAdvance },
  { over: 0, name: "C", limitFactor: 0, terms: standardTerms.cashInAdvance },
];

export function findGrade(grades: readonly Grade[], name: string): Grade | undefined {
  return grades.find((grade) => comparable(String(grade.name)) === comparable(name));
}

const fail = (place: Place, text: BothLanguages): Failure => new Failure("#VALUE!", at(place, text));

function readName(raw: unknown, place: Place): string | number {
  if (typeof raw === "number") return raw;
  const name = readText(raw, place);
  if (name instanceof Failure) throw name;
  if (name === "") throw fail(place, { en: "the name of the grade is missing.", zh: "缺少等级名称。" });
  return name;
}

function readOver(raw: unknown, place: Place): number {
  if (isBlank(raw))
    throw fail(place, {
      en: "the score to be exceeded is missing. Enter 0 for the lowest grade.",
      zh: "缺少分数下限。最低等级请填 0。",
    });
  const over = readNumber(raw, { kind: "number", max: 100 }, place);
  if (!(over instanceof Failure)) return over;
  if (place.row === 1 && typeof raw === "string" && !/\d/.test(raw) && errorInCell(raw) === undefined)
    throw fail(place, {
      en: `${quoteCell(raw)} is not a score. Leave the row of headings out of the range.`,
      zh: `${quoteCell(raw)} 不是分数。请不要选中标题行。`,
    });
  throw over;
}

/** Terms in a person's own words stand as written; the standard ones are known in both languages. */
function readTerms(raw: unknown, place: Place): BothLanguages | undefined {
  if (isBlank(raw)) return undefined;
  const written = readText(raw, place);
  if (written instanceof Failure) throw written;
  if (written === "") return undefined;
  const isWritten = ({ en, zh }: BothLanguages): boolean =>
    [en, zh].some((term) => comparable(term) === comparable(written));
  return Object.values<BothLanguages>(standardTerms).find(isWritten) ?? { en: written, zh: written };
}

function readLimitFactor(raw: unknown, place: Place): number | Failure | undefined {
  // Above 10 somebody wrote percent points: 80 for 0.8.
  return isBlank(raw) ? undefined : readNumber(raw, { kind: "ratio", min: 0, max: 10 }, place);
}

function readGrades(grid: Grid, argument: string): readonly Grade[] {
  if ((grid[0]?.length ?? 0) < 2)
    throw fail(
      { argument },
      {
        en: "give at least two columns: the score to be exceeded, and the grade.",
        zh: "至少需要两列：分数下限和等级。",
      },
    );
  const grades: Grade[] = [];
  grid.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const place: Place = { argument, row: index + 1 };
    const over = readOver(cells[0], place);
    const name = readName(cells[1], place);
    if (findGrade(grades, String(name)) !== undefined)
      throw fail(place, {
        en: `the grade ${quoteCell(name)} stands in the table twice. Keep one of the rows.`,
        zh: `等级 ${quoteCell(name)} 重复出现，请只保留一行。`,
      });
    if (grades.some((grade) => grade.over === over))
      throw fail(place, {
        en: `two grades begin above ${over}. Give each its own score.`,
        zh: `有两个等级的分数下限都是 ${over}，请分别设定。`,
      });
    grades.push({ over, name, limitFactor: readLimitFactor(cells[2], place), terms: readTerms(cells[3], place) });
  });
  if (grades.length === 0) throw fail({ argument }, { en: "the table is empty.", zh: "表为空。" });
  return grades;
}

/** Over | grade | limit factor | terms; the last two may be missing. */
export const gradesTable = (): Optional<RangeParameter<readonly Grade[]>> =>
  withDefault(range({ kind: "table" }, readGrades), defaultGrades);
