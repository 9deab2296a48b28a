import type { Sheet } from "../blueprint";
import { checksBlock, inputsBlock, resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { reminderLetter } from "./reminderLetter";
import { ageOfItems, openItems, statementChecks, statementInputs, statementResults } from "./statementFigures";

export const statementSheet: Sheet = {
  id: "statement",
  name: { en: "Statement", zh: "对账单" },
  line: {
    en: "Statement of account and reminder letter of one customer, to print",
    zh: "单个客户的对账单和催款函，可直接打印",
  },
  tabColor: palette.accent,
  gutter: true,
  landscape: false,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "Statement of account", zh: "对账单" },
            subtitle: {
              en: "Choose a customer: open items, ages and the letter of the right level follow.",
              zh: "选择客户后，未结明细、账龄和相应级别的函件随之生成。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 3, labelColumns: 2, parts: [inputsBlock(statementInputs)] },
      { column: 4, columns: 3, labelColumns: 2, parts: [resultsBlock(statementResults)] },
    ],
    [{ column: 0, columns: 9, parts: [ageOfItems, reminderLetter, checksBlock(statementChecks), openItems] }],
  ],
};
