import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { resultWords } from "./accountWords";

export const meetingsSheet: Sheet = {
  id: "meetings",
  name: { en: "Meetings", zh: "会谈记录" },
  line: {
    en: "One row a meeting: who, why, what was agreed, result, next step",
    zh: "每次会谈一行：见谁、为何、约定、结果、下一步",
  },
  tabColor: palette.second,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "title",
            title: { en: "Meeting log", zh: "会谈记录" },
            subtitle: {
              en: "An advance is an act that the customer agreed to. Without one the meeting was a continuation, however kind.",
              zh: "“进展”指客户同意采取的行动；没有行动的会谈，再友好也只是“暂时中断”。",
            },
          },
          {
            part: "table",
            id: "meetings",
            name: { en: "tblMeetings", zh: "会谈表" },
            columns: [
              { id: "date", heading: { en: "Date", zh: "日期" }, kind: "day" },
              {
                id: "person",
                heading: { en: "Person", zh: "姓名" },
                kind: "text",
                width: 140,
                from: { table: "people", column: "person" },
              },
              { id: "ours", heading: { en: "From us", zh: "我方人员" }, kind: "text", width: 130 },
              { id: "purpose", heading: { en: "Purpose", zh: "目的" }, kind: "longText" },
              { id: "result", heading: { en: "Result", zh: "结果类型" }, kind: "text", words: resultWords },
              {
                id: "agreed",
                heading: { en: "What the customer agreed to do", zh: "客户同意的行动" },
                kind: "longText",
              },
              { id: "nextStep", heading: { en: "Our next step", zh: "我方下一步" }, kind: "longText" },
              { id: "nextDate", heading: { en: "Next step date", zh: "下一步日期" }, kind: "day" },
            ],
          },
        ],
      },
    ],
  ],
};
