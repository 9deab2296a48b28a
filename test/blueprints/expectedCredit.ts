import type { PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { inputValue, plannedRows, type Row } from "./plannedRows";

const isBlank = (value: PlannedValue | undefined): boolean => value === undefined || value === "";

/** The points of the last band that a value reaches, or those of a word. */
function pointsOf(bands: readonly Row[], value: PlannedValue): number | undefined {
  if (typeof value === "string") {
    const found = bands.find(({ from }) => from === value);
    return found && Number(found.points);
  }
  const reached = bands.filter(({ from }) => typeof from === "number" && from <= Number(value));
  return reached.length === 0
    ? 0
    : Number(reached.sort((one, other) => Number(one.from) - Number(other.from)).at(-1)!.points);
}

interface Card {
  readonly bands: readonly Row[];
  readonly weights: ReadonlyMap<PlannedValue, number>;
}

function scoreOf(
  customer: Row,
  { bands, weights }: Card,
  columnOf: (factor: PlannedValue) => string,
): number | undefined {
  let [sum, present, whole] = [0, 0, 0];
  for (const [factor, weight] of weights) {
    whole += weight;
    const value = customer[columnOf(factor)] ?? "";
    if (isBlank(value)) continue;
    const points = pointsOf(
      bands.filter((band) => band.factor === factor),
      value,
    );
    if (points === undefined) return undefined;
    present += weight;
    sum += weight * points;
  }
  return present === 0 || present < whole / 2 - 1e-9 ? undefined : sum / present;
}

/** The figures of a credit file, from the definition of each in words. */
export function expectedCredit(plan: PlannedWorkbook, changed: Readonly<Record<string, PlannedValue>> = {}) {
  const isChinese = plan.language === "zh";
  const input = (id: string): PlannedValue => changed[id] ?? inputValue(plan, id);
  const figure = (id: string): number => Number(input(id));
  const headings = plan.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "ratedCustomers")!.tableColumns;
  const columnOf = (factor: PlannedValue): string => headings.find(({ heading }) => heading === factor)!.id;
  const weighed = plannedRows(plan, "factors");
  const card = (table: string, weight: string): Card => ({
    bands: plannedRows(plan, table),
    weights: new Map(
      weighed.filter((row) => !isBlank(row[weight])).map((row) => [row.factor!, Number(row[weight])] as const),
    ),
  });
  const cards = {
    full: card("fullScorecard", "fullWeight"),
    ledger: card("ledgerScorecard", "ledgerWeight"),
  };
  const grades = plannedRows(plan, "grades");
  const customers = plannedRows(plan, "ratedCustomers")
    .filter(({ customer }) => customer !== "")
    .map((row) => {
      const isLedger = row.scorecard === (isChinese ? "仅台账" : "Ledger only");
      const score = scoreOf(row, isLedger ? cards.ledger : cards.full, columnOf);
      const grade =
        score === undefined ? undefined : (grades.find(({ over }) => score > Number(over) + 1e-9) ?? grades.at(-1)!);
      const factor = Number(grade?.limitFactor ?? 0);
      const need = ((Number(row.monthlySales) * Number(row.creditDays)) / figure("daysAMonth")) * factor;
      const cap = isBlank(row.netWorth) ? Infinity : Math.max(0, Number(row.netWorth) * figure("netWorthShare"));
      const calculated =
        grade === undefined || isBlank(row.monthlySales) || isBlank(row.creditDays) ? undefined : Math.min(need, cap);
      const limit = isBlank(row.ownLimit) ? calculated : Number(row.ownLimit);
      const exposure = Number(row.exposure);
      const reasons: readonly (readonly [boolean, string, string])[] = [
        [grade === undefined, "No grade: too little data", "无法评级：数据不足"],
        [limit === undefined, "No limit: sales or credit days missing", "无额度：缺销售额或账期"],
        [limit === 0 && exposure > 0, "Owes without credit", "不授信却有欠款"],
        [exposure > limit!, "Over limit", "超额度"],
        [Number(row.daysLate) > figure("lateDaysAlert"), "Pays late", "付款拖延"],
        [exposure > 0 && exposure > limit! * figure("nearLimit"), "Near the limit", "接近额度"],
        [figure("asOf") - Number(row.lastReview) > figure("reviewDays"), "Review due", "应复评"],
      ];
      const [, english, chinese] = reasons.find(([holds]) => holds) ?? [true, "", ""];
      return {
        ...{ name: row.customer!, owner: row.owner!, score, grade: grade?.grade, limit, calculated, exposure },
        setBy:
          factor === 0
            ? isChinese
              ? "不授信：等级"
              : "No credit: grade"
            : cap < need
              ? isChinese
                ? "净资产"
                : "Net worth"
              : isChinese
                ? "销售额与账期"
                : "Sales and terms",
        terms: grade?.terms,
        request: row.requestedLimit,
        headroom: limit === undefined ? undefined : limit - exposure,
        attention: isChinese ? chinese : english,
      };
    });
  type Customer = (typeof customers)[number];
  const sum = (list: readonly Customer[], of: (customer: Customer) => number | undefined): number =>
    list.reduce((total, one) => total + (of(one) ?? 0), 0);
  const exposureOf = ({ exposure }: Customer): number => exposure;
  const exposureTotal = sum(customers, exposureOf);
  const limitTotal = sum(customers, ({ limit }) => limit);
  const withoutCredit = customers.filter(({ limit }) => limit === 0);
  const byExposure = [...customers].sort((one, other) => other.exposure - one.exposure);
  return {
    customers,
    results: {
      exposureTotal,
      limitTotal,
      limitUse: exposureTotal / limitTotal,
      customerCount: customers.length,
      aboveLimits: sum(customers, ({ headroom = 0 }) => Math.max(0, -headroom)),
      overLimitCount: customers.filter(({ limit, headroom }) => limit! > 0 && headroom! < 0).length,
      noCreditCount: withoutCredit.length,
      noCreditExposure: sum(withoutCredit, exposureOf),
      noLimitCount: customers.filter(({ limit }) => limit === undefined).length,
      requestsAbove: customers.filter(({ request, limit }) => !isBlank(request) && Number(request) > limit!).length,
      largestShare: Math.max(...customers.map(exposureOf)) / exposureTotal,
      attentionCount: customers.filter(({ attention }) => attention !== "").length,
    },
    byGrade: grades.map(({ grade }) => {
      const own = customers.filter((one) => one.grade === grade);
      return [grade!, own.length, sum(own, exposureOf), sum(own, ({ limit }) => limit)];
    }),
    largest: byExposure.slice(0, 6),
    attention: byExposure.filter(({ attention }) => attention !== "").slice(0, 10),
  };
}
