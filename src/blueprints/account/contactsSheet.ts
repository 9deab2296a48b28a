import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atMost, equal, plus } from "../../formula/operations";
import { input } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { resultsBlock } from "../figureBlocks";
import { palette } from "../look";
import { contact, isBlank, people, unlessBlank } from "./accountFigures";
import { contactWords, dueWord } from "./accountWords";
import { contactResults, meetingResults, resultsChart } from "./meetingResults";

/** Somebody whom nobody has met yet is due today. */
const next: Expr = native(
  "IF",
  native("OR", isBlank(contact("person")), isBlank(contact("every"))),
  "",
  native("IF", equal(contact("lastVisit"), 0), input("asOf"), plus(contact("lastVisit"), contact("every"))),
);
const attention = (language: Language): Expr =>
  unlessBlank(contact("next"), native("IF", atMost(contact("next"), input("asOf")), dueWord[language], ""));

export const contactsSheet: Sheet = {
  id: "contacts",
  name: { en: "Contacts", zh: "接触计划" },
  line: {
    en: "Who sees whom, why and how often; who is due; success rate of the meetings",
    zh: "见谁、为何见、多久见一次；该联系谁；会谈成功率",
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
            title: { en: "Contact plan", zh: "接触计划" },
            subtitle: {
              en: "The right message to the right person, often enough, with a result. Last visits come from the meeting log.",
              zh: "以合适的频率，把合适的信息传给合适的人，并取得结果。最近拜访取自会谈记录。",
            },
          },
        ],
      },
    ],
    [
      { column: 0, columns: 4, labelColumns: 2, parts: [resultsBlock(contactResults), meetingResults] },
      { column: 6, columns: 2, parts: [resultsChart] },
    ],
    [
      {
        column: 0,
        columns: 8,
        parts: [
          {
            part: "table",
            id: "contactPlan",
            name: { en: "tblContactPlan", zh: "接触计划表" },
            heading: { en: "Contact plan", zh: "接触计划" },
            freeze: false,
            columns: [
              {
                id: "person",
                heading: { en: "Person", zh: "姓名" },
                kind: "text",
                width: 140,
                from: { table: "people", column: "person" },
              },
              { id: "purpose", heading: { en: "Purpose", zh: "目的" }, kind: "longText" },
              { id: "every", heading: { en: "Every so many days", zh: "间隔天数" }, kind: "days", min: 1 },
              {
                id: "lastVisit",
                heading: { en: "Last visit", zh: "最近拜访" },
                kind: "dayOrDash",
                formula: unlessBlank(
                  contact("person"),
                  native("XLOOKUP", contact("person"), people("person"), people("lastVisit"), 0),
                ),
              },
              { id: "next", heading: { en: "Next by", zh: "下次不晚于" }, kind: "day", formula: next },
              {
                id: "attention",
                heading: { en: "Attention", zh: "提醒" },
                kind: "text",
                formula: attention,
                highlights: [{ when: { operator: "EqualTo", value: dueWord }, look: "warning" }],
              },
              { id: "approach", heading: { en: "Approach", zh: "接触策略" }, kind: "text", words: contactWords },
              { id: "tactic", heading: { en: "What we do", zh: "具体做法" }, kind: "longText" },
            ],
          },
        ],
      },
    ],
  ],
};
