import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { allowanceChecks, allowanceResults, journal, movement } from "./allowanceFigures";
import { allowanceInputs } from "./allowanceInputs";
import { collectiveProvision } from "./collectiveProvision";
import { individualProvisions } from "./individualProvisions";
import { lossHistory } from "./lossHistory";

export const allowanceSheet: Sheet = {
  id: "allowance",
  name: { en: "Allowance", zh: "坏账准备" },
  line: {
    en: "Collective and individual provisions, from opening to closing, journal entries",
    zh: "组合与单项计提、坏账准备变动、会计分录",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 12,
        parts: [
          {
            part: "title",
            title: { en: "How much may be lost, and what do we book?", zh: "可能损失多少，应计提多少？" },
            subtitle: {
              en: "Loss rates and the forward-looking adjustment stand on Aging. Customers named below leave the collective base.",
              zh: "损失率和前瞻性调整在“账龄分析”中填写。下方单项客户不再计入组合基数。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [inputsBlock(allowanceInputs)] },
      { column: 3, columns: 3, labelColumns: 2, parts: [resultsBlock(allowanceResults)] },
      { column: 7, columns: 5, labelColumns: 4, parts: [checksBlock(allowanceChecks)] },
    ],
    [
      { column: 0, columns: 6, parts: [collectiveProvision] },
      { column: 7, columns: 2, parts: [movement] },
    ],
    [{ column: 0, columns: 4, parts: [journal] }],
    [
      { column: 0, columns: 6, parts: [individualProvisions] },
      { column: 7, columns: 5, parts: [lossHistory] },
    ],
  ],
};
