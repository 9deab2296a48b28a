import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { forecastChecks } from "./forecastChecks";
import { forecastInputs } from "./forecastInputs";
import { forecastResults } from "./forecastResults";
import { likelyTotals } from "./howSure";
import { wayToTarget, wayToTargetChart } from "./wayToTarget";

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
        parts: [inputsBlock(forecastInputs), checksBlock(forecastChecks), wayToTarget],
      },
      {
        column: 3,
        labelColumns: 2,
        columns: 3,
        parts: [resultsBlock(forecastResults), likelyTotals],
      },
      {
        column: 7,
        columns: 5,
        parts: [
          {
            part: "chart",
            id: "funnelChart",
            title: { en: "Which stages does the forecast come from?", zh: "预测来自哪些阶段？" },
            type: "ColumnClustered",
            // The table's own columns, not the summary: a chart grows with a table, not with a spill.
            categories: { table: "stages", column: "stage" },
            series: [
              {
                name: { en: "Amount in the period", zh: "本期金额" },
                values: { table: "stages", column: "amount" },
                color: palette.first,
              },
              {
                name: { en: "Counts in the forecast", zh: "计入预测" },
                values: { table: "stages", column: "weighted" },
                color: palette.second,
              },
            ],
            rows: 17,
            width: 560,
            valueKind: "money",
          },
          wayToTargetChart,
        ],
      },
    ],
  ],
};
