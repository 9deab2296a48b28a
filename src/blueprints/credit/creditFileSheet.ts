import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { creditChecks } from "./creditChecks";
import { creditInputs } from "./creditInputs";
import { attentionList, byGrade, largestCustomers } from "./creditMatrices";
import { creditResults } from "./creditResults";

export const creditFileSheet: Sheet = {
  id: "creditFile",
  name: { en: "Credit file", zh: "信用档案" },
  line: {
    en: "Customers and money by grade, exposure against limits, attention list, checks",
    zh: "各等级客户与金额、额度使用、关注名单、校验",
  },
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
            title: { en: "Credit file", zh: "客户信用档案" },
            subtitle: {
              en: "Change a customer, a weight or a grade: scores, limits and this page follow.",
              zh: "修改客户资料、权重或等级，评分、额度和本页随之更新。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [resultsBlock(creditResults), inputsBlock(creditInputs)] },
      { column: 3, columns: 5, parts: [byGrade, largestCustomers] },
    ],
    [
      {
        column: 0,
        columns: 2,
        parts: [
          {
            part: "chart",
            id: "gradeChart",
            title: { en: "How good are the customers who owe us money?", zh: "欠款客户的信用如何？" },
            type: "ColumnClustered",
            categories: { table: "grades", column: "grade" },
            series: [
              {
                name: { en: "Exposure", zh: "已用额度" },
                values: { table: "grades", column: "exposure" },
                color: palette.second,
              },
            ],
            rows: 15,
            width: 430,
            valueKind: "money",
          },
        ],
      },
      {
        column: 3,
        columns: 5,
        parts: [
          {
            part: "chart",
            id: "limitChart",
            title: { en: "Do the largest stay within their limits?", zh: "大额欠款客户是否在额度之内？" },
            type: "ColumnClustered",
            categories: { block: "largest.customer" },
            series: [
              {
                name: { en: "Limit", zh: "信用额度" },
                values: { block: "largest.limit", withoutTotal: true },
                color: palette.first,
              },
              {
                name: { en: "Exposure", zh: "已用额度" },
                values: { block: "largest.exposure", withoutTotal: true },
                color: palette.second,
              },
            ],
            rows: 15,
            width: 640,
            valueKind: "money",
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [checksBlock(creditChecks)] },
      { column: 3, columns: 6, parts: [attentionList] },
    ],
  ],
};
