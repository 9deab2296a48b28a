import type { PlannedValue, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { inputValue, plannedRows } from "./plannedRows";

type Word = "price" | "buying" | "running" | "support" | "endOfLife";

const kinds: Readonly<Record<string, Word>> = {
  Price: "price",
  Buying: "buying",
  "Running per year": "running",
  "Support per year": "support",
  "End of life": "endOfLife",
  价格: "price",
  取得: "buying",
  每年运行: "running",
  每年维护: "support",
  期末处置: "endOfLife",
};

const number = (value: PlannedValue | undefined): number => Number(value === "" ? 0 : (value ?? 0));

/** The figures of a value case as somebody with a pencil reaches them: year by year, line by line. */
export function expectedValueCase(plan: PlannedWorkbook, changed: Readonly<Record<string, PlannedValue>> = {}) {
  const given = (id: string): PlannedValue => changed[id] ?? inputValue(plan, id);
  const [years, rate, first] = ["valueYears", "valueDiscountRate", "firstYearShare"].map((id) => Number(given(id)));
  const costs = plannedRows(plan, "costLines");
  const offers = (["ours", "nextBest", "third"] as const).map((offer) => {
    const parts = { price: 0, buying: 0, running: 0, support: 0, endOfLife: 0 };
    const flows = Array.from({ length: years! + 1 }, () => 0);
    for (const row of costs) {
      const [kind, amount] = [kinds[String(row.falls)], number(row[offer])];
      if (kind === undefined) continue;
      const due = flows.map((_, year) =>
        kind === "price" || kind === "buying"
          ? Number(year === 0)
          : kind === "endOfLife"
            ? Number(year === years)
            : Number(year > 0),
      );
      due.forEach((times, year) => {
        flows[year]! += times * amount;
        parts[kind] += (times * amount) / (1 + rate!) ** year;
      });
    }
    const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return { ...parts, flows, total };
  });
  const [ours, nextBest] = [offers[0]!, offers[1]!];
  const lines = plannedRows(plan, "impactLines").map((row) => {
    const times = row.timesYearly === "" ? 1 : number(row.timesYearly);
    const effect = (number(row.before) - number(row.after)) * number(row.unitValue) * times;
    return { factor: row.factor, effect, counted: effect * number(row.confidence) };
  });
  const full = lines.reduce((sum, { effect }) => sum + effect, 0);
  const counted = lines.reduce((sum, line) => sum + line.counted, 0);
  const weighs = given("weighConfidence");
  const benefits = weighs === "No" || weighs === "否" ? full : counted;
  const gains = ours.flows.map(
    (own, year) => nextBest.flows[year]! - own + (year === 0 ? 0 : year === 1 ? benefits * first! : benefits),
  );
  const balances = gains.map((_, year) => gains.slice(0, year + 1).reduce((sum, gain) => sum + gain, 0));
  const back = balances.findIndex((balance, year) => balance >= 0 && year > 0);
  const netValue = gains.reduce((sum, gain, year) => sum + gain / (1 + rate!) ** year, 0);
  return {
    ...{ offers, lines, full, counted, benefits, gains, balances, netValue },
    paybackMonths: back < 0 ? undefined : 12 * (back - balances[back]! / gains[back]!),
    priceDifference: ours.price - nextBest.price,
    costAdvantage: nextBest.total - ours.total,
    equalPrice: ours.price + netValue,
  };
}
