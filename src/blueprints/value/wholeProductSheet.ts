import { native } from "../../formula/native";
import { equal } from "../../formula/operations";
import { thisRow } from "../../formula/references";
import type { Sheet, TableColumn } from "../blueprint";
import { palette } from "../look";
import { contentWords, offerWords, packageWords, standingWords, type OfferId, type PackageId } from "./valueWords";

const element = (id: string) => thisRow("wholeProduct", id);

const offered = (id: OfferId): TableColumn => ({ id, heading: offerWords[id], kind: "text", words: contentWords });
const inPackage = (id: PackageId): TableColumn => ({ id, heading: packageWords[id], kind: "flag" });

export const wholeProductSheet: Sheet = {
  id: "wholeProduct",
  name: { en: "Whole product", zh: "完整产品" },
  line: {
    en: "Everything around the core product: what each offer includes, and which package it goes into",
    zh: "核心产品之外的全部要素：各方案是否包含、放入哪个套餐",
  },
  tabColor: palette.first,
  gutter: false,
  landscape: true,
  bands: [
    [
      {
        column: 0,
        columns: 9,
        parts: [
          {
            part: "title",
            title: { en: "Whole product", zh: "完整产品" },
            subtitle: {
              en: "A customer buys more than the thing itself. Our cost of an element is counted in each package that says Yes.",
              zh: "客户买的不只是产品本身。套餐栏填“是”的要素，其成本计入该套餐。",
            },
          },
          {
            part: "table",
            id: "wholeProduct",
            name: { en: "tblWholeProduct", zh: "完整产品表" },
            columns: [
              { id: "element", heading: { en: "Element", zh: "要素" }, kind: "text", width: 250 },
              offered("ours"),
              offered("nextBest"),
              offered("third"),
              {
                id: "standing",
                heading: { en: "Against next best", zh: "与次优相比" },
                kind: "text",
                formula: (language) =>
                  native(
                    "IF",
                    native("OR", equal(element("ours"), ""), equal(element("nextBest"), "")),
                    "",
                    native(
                      "IF",
                      equal(element("ours"), element("nextBest")),
                      standingWords.level[language],
                      native(
                        "IF",
                        native(
                          "OR",
                          equal(element("ours"), contentWords.included[language]),
                          equal(element("nextBest"), contentWords.none[language]),
                        ),
                        standingWords.ahead[language],
                        standingWords.behind[language],
                      ),
                    ),
                  ),
                highlights: [
                  { when: { operator: "EqualTo", value: standingWords.ahead }, look: "good" },
                  { when: { operator: "EqualTo", value: standingWords.behind }, look: "warning" },
                ],
              },
              {
                id: "worth",
                heading: { en: "Why it matters to the customer", zh: "对客户的意义" },
                kind: "text",
                width: 330,
              },
              { id: "cost", heading: { en: "Our cost", zh: "我方成本" }, kind: "moneyOrDash", min: 0 },
              inPackage("basic"),
              inPackage("preferred"),
              inPackage("reference"),
            ],
          },
        ],
      },
    ],
  ],
};
