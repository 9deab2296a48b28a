import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, join, less, minus, plus, times, unequal } from "../../formula/operations";
import { column, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { MatrixPart } from "../blueprint";
import { bodyOf, people, rowOfBlock } from "./accountFigures";
import { clearWord, lookWord, roleWords, stanceWords } from "./accountWords";

/** Older information counts as unknown. */
const outdated = minus(input("asOf"), input("freshDays"));
const before = (dates: Expr): readonly Expr[] => [dates, join("<", outdated)];
const someone = [people("person"), "<>"] as const;

interface Minefield {
  readonly name: BothLanguages;
  readonly count: (language: Language) => Expr;
}

const guides = (language: Language): Expr =>
  plus(
    ...([stanceWords.champion, stanceWords.supporter].map((stance) =>
      native("COUNTIFS", people("role"), roleWords.guide[language], people("stance"), stance[language]),
    ) as [Expr, Expr]),
  );
/** 1 where nothing of the kind is there. */
const missing = (count: Expr): Expr => native("IF", equal(count, 0), 1, 0);

const fields: readonly Minefield[] = [
  {
    name: { en: "A role has nobody we know", zh: "有角色不知道是谁" },
    count: () => native("COUNTIF", bodyOf("roles.people"), 0),
  },
  {
    name: { en: "No guide, or one who is not for us", zh: "没有向导或向导不支持我们" },
    count: (language) => missing(guides(language)),
  },
  {
    name: { en: "Decision makers not visited lately", zh: "决策者近期未拜访" },
    count: (language) =>
      native("COUNTIFS", people("role"), roleWords.decisionMaker[language], ...before(people("lastVisit"))),
  },
  {
    name: { en: "Posts not confirmed lately", zh: "职务近期未核实" },
    count: () =>
      plus(
        native("COUNTIFS", ...someone, people("confirmedOn"), ""),
        native("COUNTIFS", ...someone, ...before(people("confirmedOn"))),
      ),
  },
  {
    name: { en: "New in the post and not met yet", zh: "新上任者尚未见面" },
    count: () =>
      native("SUMPRODUCT", times(unequal(people("inPostSince"), ""), less(people("lastVisit"), people("inPostSince")))),
  },
  {
    name: { en: "Rivals not looked at lately", zh: "近期未了解竞争对手" },
    count: () => missing(native("COUNTIFS", column("rivals", "checkedOn"), join(">=", outdated))),
  },
  {
    name: { en: "Policies not looked at lately", zh: "近期未核查政策变化" },
    count: () => native("IF", less(input("policyReviewed"), outdated), 1, 0),
  },
];

/** Without anybody in the list there is nothing to warn of yet. */
const oncePeople = (answer: Expr): Expr => native("IF", equal(native("COUNTA", people("person")), 0), "–", answer);

export const minefields: MatrixPart = {
  part: "matrix",
  id: "minefields",
  heading: { en: "Minefields", zh: "雷区" },
  rows: fields.length,
  total: { en: "Minefields to clear", zh: "待排除雷区" },
  columns: [
    {
      id: "field",
      heading: { en: "Minefield", zh: "雷区" },
      kind: "longText",
      cells: { words: fields.map(({ name }) => name) },
    },
    {
      id: "count",
      heading: { en: "Found", zh: "发现" },
      kind: "count",
      cells: { formula: (row) => (language) => oncePeople(fields[row]!.count(language)) },
    },
    {
      id: "status",
      heading: { en: "Status", zh: "状态" },
      kind: "text",
      cells: {
        formula: (row) => (language) =>
          oncePeople(
            native("IF", greater(rowOfBlock("minefields.count", row), 0), lookWord[language], clearWord[language]),
          ),
      },
      total: (language) => native("COUNTIF", bodyOf("minefields.status"), lookWord[language]),
      highlights: [
        { when: { operator: "EqualTo", value: lookWord }, look: "bad" },
        { when: { operator: "EqualTo", value: clearWord }, look: "good" },
      ],
    },
  ],
};
