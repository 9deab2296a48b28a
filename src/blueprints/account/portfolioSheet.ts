import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { bySegment } from "./bySegment";
import { portfolioChecks } from "./portfolioChecks";
import { portfolioInputs } from "./portfolioInputs";
import { portfolioResults } from "./portfolioResults";
import { resourceChart, resourceSplit } from "./resourceSplit";
import { segmentChart, topCustomers } from "./topCustomers";

export const portfolioSheet: Sheet = {
  id: "portfolio",
  name: { en: "Portfolio", zh: "客户组合" },
  line: {
    en: "Whom to attack, defend and maintain, with what resources; charts, checks",
    zh: "进攻谁、防守谁、维持谁，投入多少资源；图表、校验",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 11,
        parts: [
          {
            part: "title",
            title: { en: "Account portfolio", zh: "大客户组合" },
            subtitle: {
              en: "Customers by potential and our share of it, what they are worth to us, and where our time goes.",
              zh: "按采购潜力和客户份额细分客户，看清各自的价值和我们的时间去向。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(portfolioInputs)] },
      { column: 3, labelColumns: 2, columns: 3, parts: [resultsBlock(portfolioResults)] },
      { column: 7, labelColumns: 3, columns: 4, parts: [checksBlock(portfolioChecks)] },
    ],
    [{ column: 0, columns: 10, parts: [bySegment] }],
    [
      { column: 0, columns: 6, parts: [segmentChart, resourceSplit] },
      { column: 7, columns: 4, parts: [topCustomers, resourceChart] },
    ],
  ],
};
