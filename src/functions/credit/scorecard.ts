import { bandPoints, type Bands } from "../../core/credit/bandPoints";
import { exactSum } from "../../core/numbers/exactSum";
import type { BothLanguages } from "../bothLanguages";
import { comparable, errorInCell, isBlank, passOnError, quoteCell, type Grid } from "../cells";
import { Failure } from "../failure";
import { range, type RangeParameter } from "../parameters";
import { at, type Place } from "../place";
import { readNumber, readText } from "../readScalar";

export interface ScorecardFactor {
  readonly name: string;
  readonly weight: number;
  readonly bands: Bands;
  /** Points of values that are words, by the word as it is compared. */
  readonly words: ReadonlyMap<string, number>;
}

export interface Scorecard {
  readonly factors: ReadonlyMap<string, ScorecardFactor>;
  readonly totalWeight: number;
}

interface Row {
  readonly name: string;
  readonly weight: number;
  readonly from: number | string;
  readonly points: number;
}

const fail = (place: Place, text: BothLanguages): Failure => new Failure("#VALUE!", at(place, text));

/** Words are compared as words; Excel's own TRUE and FALSE (has a guarantee, has none) are words too. */
const wordOf = (raw: unknown): string | undefined =>
  typeof raw === "string" || typeof raw === "boolean" ? comparable(String(raw)) : undefined;

function readName(raw: unknown, place: Place): string {
  const name = isBlank(raw) ? "" : readText(raw, place);
  if (name instanceof Failure) throw name;
  if (name === "")
    throw fail(place, {
      en: "the factor is missing. Repeat it on each of its rows.",
      zh: "缺少评分项，每一行都须填写。",
    });
  return name;
}

function readWeight(raw: unknown, name: string, place: Place): number {
  if (isBlank(raw))
    throw fail(place, {
      en: `the weight of ${quoteCell(name)} is missing. Repeat it on each of its rows.`,
      zh: `缺少 ${quoteCell(name)} 的权重，每一行都须填写。`,
    });
  const weight = readNumber(raw, { kind: "number", min: 0, aboveMin: true }, place);
  if (!(weight instanceof Failure)) return weight;
  if (place.row === 1 && typeof raw === "string" && !/\d/.test(raw) && errorInCell(raw) === undefined)
    throw fail(place, {
      en: `${quoteCell(raw)} is not a weight. Leave the row of headings out of the range.`,
      zh: `${quoteCell(raw)} 不是权重。请不要选中标题行。`,
    });
  throw weight;
}

function readFrom(raw: unknown, name: string, place: Place): number | string {
  if (isBlank(raw))
    throw fail(place, {
      en: `${quoteCell(name)} lacks the lower end of its band, or the text it stands for.`,
      zh: `${quoteCell(name)} 缺少分档下限或对应的文本。`,
    });
  const error = errorInCell(raw);
  if (error !== undefined) throw passOnError(error, place);
  const word = wordOf(raw);
  if (word !== undefined) return word;
  const from = readNumber(raw, { kind: "number" }, place);
  if (from instanceof Failure) throw from;
  return from;
}

function readPoints(raw: unknown, name: string, place: Place): number {
  if (isBlank(raw))
    throw fail(place, { en: `the points of ${quoteCell(name)} are missing.`, zh: `缺少 ${quoteCell(name)} 的分值。` });
  const points = readNumber(raw, { kind: "number", min: 0, max: 100 }, place);
  if (points instanceof Failure) throw points;
  return points;
}

function readRow([factor, weight, from, points]: readonly unknown[], place: Place): Row {
  const name = readName(factor, place);
  return {
    name,
    weight: readWeight(weight, name, place),
    from: readFrom(from, name, place),
    points: readPoints(points, name, place),
  };
}

function toFactor(rows: readonly Row[]): ScorecardFactor {
  const { name, weight } = rows[0] as Row;
  const words = new Map<string, number>();
  const bands: { from: number; points: number }[] = [];
  for (const { from, points } of rows) {
    if (typeof from === "string") words.set(from, points);
    else bands.push({ from, points });
  }
  bands.sort((left, right) => left.from - right.from);
  return {
    name,
    weight,
    words,
    bands: {
      from: Float64Array.from(bands, ({ from }) => from),
      points: Float64Array.from(bands, ({ points }) => points),
    },
  };
}

function checkAgainst(earlier: readonly Row[], { name, weight, from }: Row, rawFrom: unknown, place: Place): void {
  const first = earlier[0];
  if (first === undefined) return;
  if (first.weight !== weight)
    throw fail(place, {
      en: `${quoteCell(name)} has the weight ${weight} here and ${first.weight} before. Use the same weight on all its rows.`,
      zh: `${quoteCell(name)} 的权重此处为 ${weight}，之前为 ${first.weight}。同一评分项各行的权重须相同。`,
    });
  if (earlier.some((row) => row.from === from))
    throw fail(place, {
      en: `${quoteCell(name)} has ${quoteCell(rawFrom)} twice. Keep one of the rows.`,
      zh: `${quoteCell(name)} 的 ${quoteCell(rawFrom)} 重复出现，请只保留一行。`,
    });
}

function readScorecard(grid: Grid, argument: string): Scorecard {
  if ((grid[0]?.length ?? 0) < 4)
    throw fail(
      { argument },
      {
        en: "give four columns: factor, weight, from, points.",
        zh: "需要四列：评分项、权重、分档下限、分值。",
      },
    );
  const rowsOf = new Map<string, Row[]>();
  grid.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const place: Place = { argument, row: index + 1 };
    const row = readRow(cells, place);
    const rows = rowsOf.get(comparable(row.name)) ?? [];
    checkAgainst(rows, row, cells[2], place);
    rows.push(row);
    rowsOf.set(comparable(row.name), rows);
  });
  if (rowsOf.size === 0) throw fail({ argument }, { en: "the scorecard is empty.", zh: "评分卡为空。" });
  const factors = new Map([...rowsOf].map(([name, rows]) => [name, toFactor(rows)]));
  return { factors, totalWeight: exactSum(Array.from(factors.values(), ({ weight }) => weight)) };
}

/** Factor | weight | from | points, one row a band. */
export const scorecard = (): RangeParameter<Scorecard> => range({ kind: "table" }, readScorecard);

/** The points that a value which is not blank earns. Gives the failure back: one customer's must not spoil the others'. */
export function pointsFor({ name, bands, words }: ScorecardFactor, raw: unknown, place: Place): number | Failure {
  const error = errorInCell(raw);
  if (error !== undefined) return passOnError(error, place);
  const word = wordOf(raw);
  if (word === undefined || words.size === 0) {
    const value = readNumber(raw, { kind: "number" }, place);
    if (value instanceof Failure) return value;
    if (bands.from.length > 0) return bandPoints(bands, value);
    return fail(place, {
      en: `${value} is a number, but the scorecard knows ${quoteCell(name)} only as text. Enter one of its texts.`,
      zh: `${value} 是数字，但评分卡中 ${quoteCell(name)} 只有文本。请填写其中的文本。`,
    });
  }
  return (
    words.get(word) ??
    new Failure(
      "#N/A",
      at(place, {
        en: `the scorecard has no points for ${quoteCell(raw)} of ${quoteCell(name)}. Add it there or correct the value.`,
        zh: `评分卡中 ${quoteCell(name)} 没有 ${quoteCell(raw)} 对应的分值。请在评分卡中添加，或更正该值。`,
      }),
    )
  );
}
