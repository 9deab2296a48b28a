import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { cashSaleParts } from "./cashSale";
import { creditSaleParts } from "./creditSale";

const [saleInputs, saleResults, saleChart, saleSteps] = cashSaleParts;
const [orderInputs, orderResults, orderChart, orderCurve] = creditSaleParts;

export const oneSaleSheet: Sheet = {
  id: "oneSale",
  name: { en: "One sale", zh: "单笔赊销" },
  line: {
    en: "Has a sale earned anything yet, and is an order worth the credit?",
    zh: "一笔生意赚到钱了吗，一张订单值得赊销吗？",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 6,
        parts: [
          {
            part: "title",
            title: { en: "One sale on credit", zh: "单笔赊销" },
            subtitle: {
              en: "At the left a sale that is made and partly paid; at the right an order that is still to be decided.",
              zh: "左侧：已成交、部分回款的一笔生意；右侧：尚待决定的一张订单。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 2, parts: [saleInputs] },
      { column: 3, labelColumns: 2, columns: 3, parts: [orderInputs] },
    ],
    [
      { column: 0, columns: 2, parts: [saleResults] },
      { column: 3, labelColumns: 2, columns: 3, parts: [orderResults] },
    ],
    [
      { column: 0, columns: 2, parts: [saleChart, saleSteps] },
      { column: 3, columns: 3, parts: [orderChart, orderCurve] },
    ],
  ],
};
