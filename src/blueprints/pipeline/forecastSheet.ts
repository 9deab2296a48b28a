import { call } from "../addInFunctions";
import type { Filling, Sheet } from "../blueprint";
import { palette } from "../look";
import { countedDeals } from "./dealFigures";
import { statusWords, totalWord } from "./dealWords";
import { forecastChecks } from "./forecastChecks";
import { forecastInputs } from "./forecastInputs";
import { forecastResults } from "./forecastResults";

const openStages = ({ tables }: Filling): number =>
  (tables.stages ?? []).filter((row) =>
    row.some((cell) => cell === statusWords.open.en || cell === statusWords.open.zh),
  ).length;

export const forecastSheet: Sheet = {
  id: "forecast",
  name: { en: "Forecast", zh: "销售预测" },
  line: {
    en: "Forecast against target, pipeline by stage with a chart, checks",
    zh: "预测与目标对比、各阶段漏斗及图表、校验",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Sales forecast", zh: "销售预测" },
            subtitle: {
              en: "Change a blue cell here, a deal or a win rate: everything follows.",
              zh: "修改蓝色单元格、商机或赢率，所有结果随之更新。",
            },
          },
        ],
      },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [
          { part: "inputs", heading: { en: "Inputs", zh: "输入" }, inputs: forecastInputs },
          { part: "checks", heading: { en: "Checks", zh: "校验" }, checks: forecastChecks },
        ],
      },
      {
        column: 3,
        labelColumns: 4,
        columns: 5,
        parts: [
          { part: "results", heading: { en: "Results", zh: "结果" }, results: forecastResults },
          {
            part: "chart",
            id: "funnelChart",
            title: { en: "Open pipeline by stage", zh: "各阶段进行中商机" },
            type: "ColumnClustered",
            categories: { block: "byStage", column: 0, withoutTotal: true },
            series: [
              {
                name: { en: "Amount", zh: "金额" },
                values: { block: "byStage", column: 3, withoutTotal: true },
                color: palette.first,
              },
              {
                name: { en: "Weighted", zh: "加权金额" },
                values: { block: "byStage", column: 4, withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 14,
            valueKind: "money",
          },
          {
            part: "spill",
            id: "byStage",
            heading: { en: "Open pipeline by stage", zh: "各阶段进行中商机" },
            formula: (language) => call("FUNNEL.SUMMARY", { ...countedDeals, headings: language }),
            columns: ["text", "share", "count", "money", "money"],
            rows: (filling) => openStages(filling) + 2,
            room: 8,
            total: totalWord,
          },
        ],
      },
    ],
  ],
};
