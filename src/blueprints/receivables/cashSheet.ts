import { native } from "../../formula/native";
import { minus } from "../../formula/operations";
import { block, input } from "../../formula/references";
import { call } from "../addInFunctions";
import type { Check, Input, Result, Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { sameMoney } from "../sameMoney";
import { openLedger } from "./ledgerFigures";

const weeks = 13;
/** What is overdue stands before the weeks, what comes later after them. */
const rows = weeks + 2;

const usualDelay: Input = {
  id: "usualDelay",
  name: { en: "UsualDelay", zh: "通常延迟天数" },
  label: { en: "Usual delay in days", zh: "通常延迟天数" },
  kind: "days",
  min: 0,
  max: 365,
  help: {
    en: "How many days after its due date an invoice is usually paid.",
    zh: "发票通常在到期后多少天收到款项。",
  },
};

const cash = block("cashForecast", { column: 3 });
/** Of the whole block: a later cell of a spill may be read before the spill has landed. */
const atRow = (row: number) => native("INDEX", cash, row);

const results: readonly Result[] = [
  {
    id: "cashInWeeks",
    label: { en: "Expected in 13 weeks", zh: "13 周内预计回款" },
    kind: "money",
    lead: true,
    formula: minus(minus(native("SUM", cash), atRow(1)), atRow(rows)),
  },
  {
    id: "cashNextWeeks",
    label: { en: "Of which in 4 weeks", zh: "其中：4 周内" },
    kind: "money",
    formula: native("SUM", native("TAKE", native("TAKE", cash, 5), -4)),
  },
  {
    id: "cashUndated",
    label: { en: "Overdue, day not known", zh: "逾期，日期未定" },
    kind: "moneyOrDash",
    formula: atRow(1),
    highlights: [{ when: { operator: "GreaterThan", value: 0 }, look: "warning" }],
  },
];

const checks: readonly Check[] = [
  {
    id: "cashIsOpen",
    label: { en: "All weeks add up to the open ledger", zh: "各期合计等于未结台账" },
    holds: sameMoney(native("SUM", cash), block("openTotal")),
  },
];

export const cashSheet: Sheet = {
  id: "cash",
  name: { en: "Cash forecast", zh: "回款预测" },
  line: { en: "Expected cash of the next 13 weeks with chart", zh: "未来 13 周预计回款及图表" },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "When does the money come?", zh: "钱什么时候到账？" },
            subtitle: {
              en: "Due dates plus the usual delay. What should have come by now has no day: collect it.",
              zh: "按到期日加通常延迟天数推算。已过预计日期的款项日期未定，需要催收。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, labelColumns: 1, parts: [inputsBlock([usualDelay]), checksBlock(checks)] },
      { column: 3, columns: 2, labelColumns: 1, parts: [resultsBlock(results)] },
    ],
    [
      {
        column: 0,
        columns: 4,
        parts: [
          {
            part: "spill",
            id: "cashForecast",
            heading: { en: "By week", zh: "按周" },
            formula: (language) =>
              call("AR.CASHFORECAST", { ...openLedger, delayDays: input("usualDelay"), headings: language }),
            columns: ["text", "day", "day", "moneyOrDash"],
            rows: () => rows + 1,
            room: 0,
            names: () => ["Overdue, undated", "逾期，日期未定"],
          },
        ],
      },
      {
        column: 5,
        columns: 6,
        parts: [
          {
            part: "chart",
            id: "cashChart",
            title: { en: "How much cash comes in which week?", zh: "每周预计回款多少？" },
            type: "ColumnClustered",
            categories: { block: "cashForecast", column: 0 },
            series: [
              {
                name: { en: "Expected cash", zh: "预计回款" },
                values: { block: "cashForecast", column: 3 },
                color: palette.second,
              },
            ],
            rows: 16,
            width: 560,
            valueKind: "money",
            categoryAxis: { en: "Week", zh: "周次" },
          },
        ],
      },
    ],
  ],
};
