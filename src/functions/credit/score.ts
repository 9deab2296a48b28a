import { weightedScore, type WeightedScore } from "../../core/credit/weightedScore";
import { isBlank, quoteCell } from "../cells";
import { Column } from "../column";
import { defineFunction, spills, type Answer } from "../definition";
import { Failure } from "../failure";
import { flag, range, withDefault, type RangeParameter } from "../parameters";
import { at, type Place } from "../place";
import { listFactors, type ListedFactor } from "./listFactors";
import { pointsFor, scorecard, type Scorecard } from "./scorecard";

const cells = (kind: "text" | "table"): RangeParameter<Column> =>
  range({ kind }, (grid, argument) => new Column(grid, argument, undefined));

const isMissing = (raw: unknown): boolean => isBlank(raw) || (typeof raw === "string" && raw.trim() === "");

/** One customer's values stand in `values` from `start` on. */
interface Customer {
  readonly start: number;
  readonly place: Place;
}

/** Values of the size of the list of factors are one customer; else each row is one, with a column a factor. */
function findCustomers(factors: Column, values: Column): Customer[] {
  if (factors.pairsWith(values)) return [{ start: 0, place: { argument: values.argument } }];
  if (values.columns !== factors.length)
    throw new Failure("#VALUE!", {
      en: `factors has ${factors.length} cells and values has ${values.columns} columns. Give values one column for each factor.`,
      zh: `factors 有 ${factors.length} 个单元格，values 有 ${values.columns} 列。values 须每个评分项一列。`,
    });
  return Array.from({ length: values.rows }, (_, row) => ({
    start: row * values.columns,
    place: { argument: values.argument, row: row + 1 },
  }));
}

/** A value that belongs to no factor would silently not count. */
function checkUnnamed(factors: Column, values: Column, customers: readonly Customer[]): void {
  for (let position = 0; position < factors.length; position++) {
    if (!isMissing(factors.at(position))) continue;
    const stray = customers.find(({ start }) => !isMissing(values.at(start + position)));
    if (stray !== undefined)
      throw new Failure(
        "#VALUE!",
        at(factors.place(position), {
          en: `the name is missing, but there is a value ${quoteCell(values.at(stray.start + position))} for it. Enter the factor.`,
          zh: `缺少名称，但有对应的值 ${quoteCell(values.at(stray.start + position))}。请填写评分项。`,
        }),
      );
  }
}

/** Points by factor, NaN where the value is missing; or the failure of the first wrong value. */
function readPoints(factors: readonly ListedFactor[], values: Column, start: number): Float64Array | Failure {
  const points = new Float64Array(factors.length);
  for (const [i, { factor, position }] of factors.entries()) {
    const raw = values.at(start + position);
    const earned = isMissing(raw) ? NaN : pointsFor(factor, raw, values.place(start + position));
    if (earned instanceof Failure) return earned;
    points[i] = earned;
  }
  return points;
}

const tooLittle = (place: Place): Failure =>
  new Failure(
    "#N/A",
    at(place, {
      en: "factors with less than half of the scorecard's weight have a value. Fill in more of them.",
      zh: "有值的评分项权重合计不到评分卡总权重的一半，请补充数据。",
    }),
  );

function explain(
  factors: readonly ListedFactor[],
  values: Column,
  points: Float64Array,
  weighted: WeightedScore,
): Answer[][] {
  return factors.map(({ factor, position }, i) => {
    const raw = values.at(position);
    const missing = Number.isNaN(points[i]);
    return [
      factor.name,
      missing ? "" : (raw as Answer),
      missing ? "" : (points[i] as number),
      weighted.shares[i] as number,
      weighted.contributions[i] as number,
    ];
  });
}

function scoreOne(
  factors: readonly ListedFactor[],
  values: Column,
  card: Scorecard,
  detail: boolean,
): Answer | Answer[][] {
  const points = readPoints(factors, values, 0);
  if (points instanceof Failure) throw points;
  const weighted = weightedScore(points, weightsOf(factors), card.totalWeight);
  if (weighted === undefined) throw tooLittle({ argument: values.argument });
  return detail ? explain(factors, values, points, weighted) : weighted.score;
}

const weightsOf = (factors: readonly ListedFactor[]): Float64Array =>
  Float64Array.from(factors, ({ factor }) => factor.weight);

const exampleScorecard = [
  ["Days late", 50, 0, 100],
  ["Days late", 50, 8, 70],
  ["Days late", 50, 31, 30],
  ["Days late", 50, 61, 0],
  ["Years as customer", 30, 0, 40],
  ["Years as customer", 30, 2, 70],
  ["Years as customer", 30, 5, 100],
  ["Ownership", 20, "Listed", 100],
  ["Ownership", 20, "Private", 60],
] as const;

export const score = defineFunction({
  id: "CREDIT.SCORE",
  parameters: {
    factors: cells("text"),
    values: cells("table"),
    scorecard: scorecard(),
    detail: withDefault(flag(), false),
  },
  result: spills<"factors" | "values" | "scorecard" | "detail">(({ factors, values, detail }) => {
    const listed = (factors?.rows ?? 1) * (factors?.columns ?? 1);
    const customers = listed === (values?.rows ?? 1) * (values?.columns ?? 1) ? 1 : (values?.rows ?? 1);
    return detail === undefined ? { rows: customers, columns: 1 } : { rows: Math.max(listed, customers), columns: 5 };
  }),
  compute({ factors: names, values, scorecard: card, detail }) {
    const factors = listFactors(names, card);
    const customers = findCustomers(names, values);
    checkUnnamed(names, values, customers);
    const [first] = customers;
    if (customers.length === 1 && first?.place.row === undefined) return scoreOne(factors, values, card, detail);
    if (detail)
      throw new Failure("#VALUE!", {
        en: `detail explains one customer at a time, and values has ${customers.length} rows. Give one row of values.`,
        zh: `detail 一次只能说明一个客户，而 values 有 ${customers.length} 行。请只给出一行。`,
      });
    const weights = weightsOf(factors);
    return customers.map(({ start, place }) => {
      const points = readPoints(factors, values, start);
      if (points instanceof Failure) return [points];
      // A row without any value is no customer, and its cell stays empty.
      if (factors.length > 0 && points.every(Number.isNaN)) return [""];
      return [weightedScore(points, weights, card.totalWeight)?.score ?? tooLittle(place)];
    });
  },
  example: {
    given: {
      factors: [["Days late", "Years as customer", "Ownership"]],
      values: [[12, 6, "Private"]],
      scorecard: exampleScorecard,
    },
    answer: 77,
  },
});
