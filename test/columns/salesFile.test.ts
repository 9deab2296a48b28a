import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { guessColumns } from "../../src/columns/guessColumns";
import { mapPipeline, type PipelineAnswers } from "../../src/columns/mapPipeline";
import { isBlocked } from "../../src/columns/mapTable";
import { pipelineTarget } from "../../src/columns/pipelineTarget";
import { readSourceTable, sourceOfPlainTable, type SourceTable } from "../../src/columns/sourceTable";
import { stageRows } from "../../src/columns/stageRows";
import { readCsv } from "../../src/workbookFile/readCsv";
import { callFunction } from "../functions/callFunction";

const file = path.join(__dirname, "../../../shared/data/maven_sales_pipeline.csv");
// A real file that nobody here wrote and that is not ours to publish; without it beside the project there is nothing to try.
const whenThere = existsSync(file) ? describe : describe.skip;

interface Deal {
  readonly account: string;
  readonly product: string;
  readonly deal_stage: string;
  readonly engage_date: string;
  readonly close_value: string;
}

whenThere("a real sales file of 8,800 deals (../shared/data)", () => {
  let deals: readonly Deal[];
  let source: SourceTable;
  const answers: PipelineAnswers = { won: "paid", stages: { Engaging: { winRate: 0.35 } } };

  beforeAll(() => {
    const bytes = readFileSync(file);
    deals = Papa.parse<Deal>(bytes.toString("utf8"), { header: true, skipEmptyLines: true }).data;
    source = sourceOfPlainTable(readCsv(bytes));
  });

  const map = (given: PipelineAnswers) => mapPipeline(source, guessColumns(source, pipelineTarget).mapping, given);
  const rowsWhere = (test: (deal: Deal) => boolean) => deals.flatMap((deal, index) => (test(deal) ? [index + 2] : []));

  test("every column is recognised for certain", () => {
    const { guesses } = guessColumns(source, pipelineTarget);
    const taken = guesses.filter(({ column }) => column !== undefined);
    expect(taken.map(({ field, column, confidence }) => [field, source.headings[column ?? 0], confidence])).toEqual([
      ["deal", "opportunity_id", "sure"],
      ["account", "account", "sure"],
      ["owner", "sales_agent", "sure"],
      ["product", "product", "sure"],
      ["stage", "deal_stage", "sure"],
      ["amount", "close_value", "sure"],
      ["expectedClose", "close_date", "sure"],
      ["inStageSince", "engage_date", "sure"],
    ]);
  });

  test("the same from a sheet, where dates are serial numbers without their formats", () => {
    const again = readSourceTable([source.headings, ...source.rows]);
    expect(guessColumns(again, pipelineTarget).mapping).toEqual(guessColumns(source, pipelineTarget).mapping);
  });

  test("its problems, by row", () => {
    const { problems } = map(answers);
    expect(problems.map(({ kind, field, count, severity }) => [kind, field, count, severity])).toEqual([
      ["blankName", "account", 1425, "canGoOn"],
      ["blankDate", "expectedClose", 2089, "canGoOn"],
      ["blankDate", "inStageSince", 500, "canGoOn"],
      ["openWithoutAmount", "amount", 2089, "canGoOn"],
    ]);
    const isOpen = ({ deal_stage: stage }: Deal) => stage === "Engaging" || stage === "Prospecting";
    expect(problems[0]?.rows).toEqual(rowsWhere(({ account }) => account === ""));
    expect(problems[2]?.rows).toEqual(rowsWhere((deal) => deal.engage_date === ""));
    expect(problems[3]?.rows).toEqual(rowsWhere((deal) => isOpen(deal) && deal.close_value === ""));
    expect(problems[2]?.sentence).toEqual({
      en: "Rows 8302–8801: In stage since is blank. Enter the date if you know it.",
      zh: "第 8302–8801 行：“进入阶段日期”为空，如知道请填写日期。",
    });
  });

  test("its stages, and the question what Won means", () => {
    expect(isBlocked(map({}))).toBe(true);
    expect(map({}).stages.map(({ name, count, winRate, question }) => [name, count, winRate, question])).toEqual([
      ["Prospecting", 500, 0.05, undefined],
      ["Engaging", 1589, 0.1, undefined],
      ["Won", 4238, undefined, "wonMeaning"],
      ["Lost", 2473, 0, undefined],
    ]);
    expect(isBlocked(map(answers))).toBe(false);
  });

  test("the forecast from the mapped rows is the one from the file, amounts filled with medians", () => {
    const mapped = map({ ...answers, missingAmount: { kind: "median" } });
    expect(mapped.filled).toEqual({ missing: 2089, byProduct: 2089, byAll: 0, fixed: 0, still: 0 });
    const median = (product: string) => {
      const won = deals.filter((deal) => deal.product === product && deal.deal_stage === "Won");
      const sorted = won.map((deal) => Number(deal.close_value)).sort((left, right) => left - right);
      const half = sorted.length / 2;
      return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
    };
    const medians = new Map(
      [...new Set(deals.map(({ product }) => product))].map((product) => [product, median(product)]),
    );
    const rates: Readonly<Record<string, number>> = { Prospecting: 0.05, Engaging: 0.35, Won: 1, Lost: 0 };
    const expected = deals.reduce(
      (sum, deal) =>
        sum + (rates[deal.deal_stage] ?? NaN) * Number(deal.close_value || (medians.get(deal.product) ?? NaN)),
      0,
    );
    const amounts = mapped.columns.amount.map((amount) => [amount]);
    const stages = mapped.columns.stage.map((stage) => [stage]);
    const table = stageRows(mapped.stages, "en");
    const { value } = callFunction("FUNNEL.FORECAST", [amounts, stages, null, null, null, table]);
    expect(value).toBeCloseTo(expected, 2);
    expect(callFunction("FUNNEL.WINRATE", [stages, null, table]).value).toBeCloseTo(4238 / 6711, 12);
  });
});

if (!existsSync(file)) console.warn(`Not tried, because the file is not there: ${file}`);
