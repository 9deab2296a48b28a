import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { answerKinds } from "./priceAnswers";

export const answersSheet: Sheet = {
  id: "answers",
  name: { en: "Answers to a low price", zh: "低价应对" },
  line: {
    en: "Why a lower price is asked for, what to answer, and what the answer needs",
    zh: "客户为什么要求降价、怎样回应、回应需要准备什么",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 5,
        parts: [
          {
            part: "title",
            title: { en: "Answers to a low price", zh: "低价应对" },
            subtitle: {
              en: "First find out why, then answer. Never cut the price without taking something out or getting something back.",
              zh: "先弄清原因，再作回应。不减内容、不换条件，就不降价。",
            },
          },
          {
            part: "table",
            id: "priceAnswers",
            name: { en: "tblPriceAnswers", zh: "低价应答表" },
            columns: [
              { id: "kind", heading: { en: "Kind", zh: "类别" }, kind: "text", words: answerKinds },
              { id: "situation", heading: { en: "Situation", zh: "情形" }, kind: "longText", width: 330 },
              { id: "answer", heading: { en: "Answer", zh: "回应" }, kind: "longText", width: 480 },
              { id: "needs", heading: { en: "What it needs", zh: "需要准备" }, kind: "longText", width: 330 },
              { id: "ready", heading: { en: "Ready", zh: "已备妥" }, kind: "flag" },
            ],
          },
        ],
      },
    ],
  ],
};
