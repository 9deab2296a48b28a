import type { NotesPart, Sheet } from "../blueprint";
import { palette } from "../look";
import { delayGrid, lateGrid, makeupGrid } from "./lossGrids";

const makeupNotes: NotesPart = {
  part: "notes",
  heading: { en: "How to read the make-up table", zh: "如何阅读弥补坏账表" },
  lines: [
    {
      en: "Loss ÷ margin: at 5% every 1 lost takes 20 of new sales.",
      zh: "坏账金额 ÷ 净利率：5% 时，每损失 1 要新增 20 的销售额，",
    },
    { en: "They have to be paid in full, and at once.", zh: "而且要即时全额收回。" },
    {
      en: "Where fixed costs are earned already, type the contribution",
      zh: "固定成本已经收回的，可用边际贡献率代替净利率，",
    },
    { en: "margin in place of the net margin: it takes fewer sales.", zh: "所需的新增销售额会少一些。" },
  ],
};

const handoutNotes: NotesPart = {
  part: "notes",
  heading: { en: "Three cells of the printed handout are wrong", zh: "培训讲义印错的三格" },
  lines: [
    {
      term: { en: "500 at 3%", zh: "500，3%" },
      meaning: {
        en: "printed 16,666: cut off; exactly 16,666.67",
        zh: "印作 16,666，尾数被截掉；准确值为 16,666.67",
      },
    },
    {
      term: { en: "600 at 3%", zh: "600，3%" },
      meaning: { en: "printed 19,999; exactly 20,000", zh: "印作 19,999；准确值为 20,000" },
    },
    {
      term: { en: "600 at 6%", zh: "600，6%" },
      meaning: { en: "printed 9,999; exactly 10,000", zh: "印作 9,999；准确值为 10,000" },
    },
    {
      en: "Its other 42 cells are these figures, rounded to whole units.",
      zh: "其余 42 格与本表一致（四舍五入到整数）。",
    },
  ],
};

const delayNotes: NotesPart = {
  part: "notes",
  heading: { en: "How to read the tables of delay", zh: "如何阅读拖延表" },
  lines: [
    {
      en: "Months: margin ÷ (borrowing rate ÷ 12), simple interest on the invoice. After that the sale costs money.",
      zh: "月数 = 净利率 ÷（年借款利率 ÷ 12），按发票金额计单利；超过这个时间，这笔销售就在亏钱。",
    },
    {
      en: "Margin left: margin − borrowing rate of the first sheet × days late ÷ days of a year; red when below zero.",
      zh: "剩余利润率 = 净利率 − 首页的年借款利率 × 逾期天数 ÷ 全年天数；低于零时标红。",
    },
  ],
};

export const lossAndDelaySheet: Sheet = {
  id: "lossAndDelay",
  name: { en: "Loss and delay", zh: "坏账与拖延" },
  line: {
    en: "New sales to make up a bad debt, months until delay has eaten the margin",
    zh: "弥补坏账所需销售额，拖延几个月吃掉利润",
  },
  tabColor: palette.first,
  gutter: true,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 13,
        parts: [
          {
            part: "title",
            title: { en: "What loss and delay cost", zh: "坏账与拖延的代价" },
            subtitle: {
              en: "Change the blue values at the left and on top of a table: its figures follow.",
              zh: "修改各表左侧和上方的蓝色数值，表中数字随之更新。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 6, parts: [makeupGrid] },
      { column: 7, columns: 6, parts: [makeupNotes, handoutNotes] },
    ],
    [
      { column: 0, columns: 6, parts: [delayGrid] },
      { column: 7, columns: 6, parts: [lateGrid] },
    ],
    [{ column: 0, columns: 13, parts: [delayNotes] }],
  ],
};
