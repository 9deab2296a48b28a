import type { Filling, Undated } from "../blueprint";
import type { BuildChoices } from "../choices";
import { quarterOf } from "../day";
import { blankRow, ownRows } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { statusWords } from "./dealWords";
import { opportunitiesSheet } from "./opportunitiesSheet";
import { sampleDeals, sampleThreshold } from "./sampleDeals";
import { sampleSnapshots } from "./sampleSnapshots";
import { snapshotsSheet } from "./snapshotsSheet";
import { stageRows } from "./stageRows";
import { stagesSheet } from "./stagesSheet";

const dealColumns = tableColumns([opportunitiesSheet], "deals");
const stageColumns = tableColumns([stagesSheet], "stages");
const snapshotColumns = tableColumns([snapshotsSheet], "snapshots");
const indexOf = (id: string): number => dealColumns.findIndex((column) => column.id === id);
type Rows = readonly (readonly PlannedValue[])[];
const statusAt = stageColumns.findIndex(({ id }) => id === "status");
const [amountAt, stageAt, closeAt, rateAt] = ["amount", "stage", "expectedClose", "winRate"].map(indexOf) as [
  number,
  number,
  number,
  number,
];

export function fillPipeline(choices: BuildChoices): Filling {
  const { asOf, language, rows, currency } = choices;
  const own = rows.kind === "own" ? rows.tables : {};
  const stages = own.stages ? ownRows(stageColumns, own.stages, language) : stageRows(language);
  const deals =
    rows.kind === "sample"
      ? sampleDeals(rows.count, rows.seed, choices)
      : rows.kind === "own"
        ? ownRows(dealColumns, own.deals ?? {}, language)
        : [blankRow(dealColumns)];
  const snapshots =
    rows.kind === "sample" ? sampleSnapshots(deals, indexOf, rows.seed, choices) : [blankRow(snapshotColumns)];
  const isSample = rows.kind === "sample";
  const level = priceLevel(currency);
  const { from, to } = quarterOf(asOf);
  const inputs = {
    asOf,
    from,
    to,
    countUndated: rows.kind === "own" && keepsNoDates(openDealDates(deals, stages, language), asOf),
    target: "",
    closedElsewhere: 0,
    threshold: isSample ? sampleThreshold * level : 0,
    offFunnel: isSample ? 30_000 * level : 0,
    addOffFunnel: true,
    correlation: 0,
    compareFrom: "",
    compareTo: "",
    cycleDays: "",
    ...choices.inputs,
  };
  const target = isSample && inputs.target === "" ? sampleTarget(deals, stages, inputs) : inputs.target;
  return { inputs: { ...inputs, target }, tables: { deals, stages, snapshots } };
}

/** The expected closes of the open deals; "" for a deal that has none. */
function openDealDates(deals: Rows, stages: Rows, language: BuildChoices["language"]): PlannedValue[] {
  const open = new Set(stages.filter((stage) => stage[statusAt] === statusWords.open[language]).map(([name]) => name));
  return deals.filter((deal) => open.has(deal[stageAt] ?? "")).map((deal) => deal[closeAt] ?? "");
}

/**
 * Whether a list dates its deals only when they are decided: left out, its undated deals would leave nothing to forecast.
 * Dates that have passed say nothing; where signed is not yet paid, open deals too have the day of their signature.
 */
function keepsNoDates(dates: readonly PlannedValue[], asOf: number): boolean {
  const upcoming = dates.filter((date) => typeof date === "number" && date >= asOf).length;
  return dates.filter((date) => date === "").length > upcoming;
}

/** The undated open deals of a filled workbook, and whether they count in its forecast. */
export function undatedDeals(filling: Filling, language: BuildChoices["language"]): Undated {
  const { deals = [], stages = [] } = filling.tables;
  const count = openDealDates(deals, stages, language).filter((date) => date === "").length;
  return { count, counted: filling.inputs.countUndated === true };
}

/** A target a little above the sample's forecast, in round figures, so that there is a gap to talk about. */
function sampleTarget(
  deals: readonly (readonly PlannedValue[])[],
  stages: readonly (readonly PlannedValue[])[],
  { from, to, threshold, offFunnel }: Readonly<Record<"from" | "to" | "threshold" | "offFunnel", PlannedValue>>,
): number {
  const rates = new Map(stages.map(([name, rate]) => [name, Number(rate)]));
  const expected = deals.reduce((sum, deal) => {
    const [amount, close] = [Number(deal[amountAt]), deal[closeAt] ?? ""];
    const counts = close !== "" && close >= from && close <= to && amount >= Number(threshold);
    const own = deal[rateAt];
    const rate = typeof own === "number" ? own : (rates.get(deal[stageAt] ?? "") ?? 0);
    return counts ? sum + amount * rate : sum;
  }, Number(offFunnel));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(expected, 1))) - 1);
  return Math.ceil((expected * 1.12) / step) * step;
}
