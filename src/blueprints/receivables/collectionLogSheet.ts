import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { atLeast, equal, join, plus } from "../../formula/operations";
import { column, input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import type { Sheet } from "../blueprint";
import { palette } from "../look";
import { channelWords, excuseWords, keptWords, outcomeWords, scriptWords } from "./collectionWords";
import { receipts, tomorrow } from "./ledgerFigures";
import { receiptKinds } from "./ledgerWords";

const talk = (id: string): Expr => thisRow("collectionLog", id);

/** Money of the customer between the talk and the promised day; a credit note or a write-off keeps no promise. */
const received = (language: Language): Expr =>
  native(
    "SUMIFS",
    receipts("amount"),
    ...[receipts("customer"), talk("customer")],
    ...[receipts("date"), join(">=", talk("date"))],
    ...[receipts("date"), join("<", native("MIN", plus(talk("promiseDate"), 1), tomorrow))],
    ...[receipts("kind"), join("<>", receiptKinds.creditNote[language])],
    ...[receipts("kind"), join("<>", receiptKinds.writeOff[language])],
  );

const kept = (language: Language): Expr =>
  native(
    "IF",
    native("OR", equal(talk("promiseDate"), ""), atLeast(talk("date"), tomorrow)),
    "",
    native(
      "IF",
      atLeast(received(language), talk("promiseAmount")),
      keptWords.kept[language],
      native("IF", atLeast(talk("promiseDate"), input("asOf")), keptWords.notDue[language], keptWords.broken[language]),
    ),
  );

export const collectionLog = (id: string) => column("collectionLog", id);

export const collectionLogSheet: Sheet = {
  id: "collectionLog",
  name: { en: "Collection log", zh: "催收记录" },
  line: {
    en: "Talks about overdue money: script, excuse, promise, whether it was kept",
    zh: "催收沟通记录：话术、借口、承诺及是否兑现",
  },
  tabColor: palette.first,
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
            title: { en: "Collection log", zh: "催收记录" },
            subtitle: {
              en: "One row a talk. Kept looks for receipts of the customer up to the promised day; overtype it where you know better.",
              zh: "每次沟通一行。“是否兑现”按承诺日及以前该客户的收款判断；如与事实不符可直接改写。",
            },
          },
          {
            part: "table",
            id: "collectionLog",
            name: { en: "tblCollectionLog", zh: "催收记录表" },
            columns: [
              { id: "date", heading: { en: "Date", zh: "日期" }, kind: "day" },
              {
                id: "customer",
                heading: { en: "Customer", zh: "客户" },
                kind: "text",
                width: 170,
                from: { table: "customers", column: "customer" },
              },
              { id: "contact", heading: { en: "Contact", zh: "联系人" }, kind: "text" },
              { id: "channel", heading: { en: "Channel", zh: "方式" }, kind: "text", words: channelWords },
              { id: "script", heading: { en: "Script", zh: "话术" }, kind: "text", words: scriptWords },
              { id: "excuse", heading: { en: "Excuse heard", zh: "对方借口" }, kind: "text", words: excuseWords },
              { id: "promiseDate", heading: { en: "Promise date", zh: "承诺付款日" }, kind: "day" },
              {
                id: "promiseAmount",
                heading: { en: "Promise amount", zh: "承诺金额" },
                kind: "exactMoney",
                min: 0,
              },
              {
                id: "kept",
                heading: { en: "Kept", zh: "是否兑现" },
                kind: "text",
                formula: kept,
                highlights: [
                  { when: { operator: "EqualTo", value: keptWords.kept }, look: "good" },
                  { when: { operator: "EqualTo", value: keptWords.broken }, look: "bad" },
                ],
              },
              { id: "outcome", heading: { en: "Outcome", zh: "结果" }, kind: "text", words: outcomeWords },
            ],
          },
        ],
      },
    ],
  ],
};
