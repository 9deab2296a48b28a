import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { atLeast, equal, greater, join, less, minus, plus, times } from "../../formula/operations";
import { column, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { SpillPart } from "../blueprint";
import { dealColumn, stageNames } from "./dealFigures";
import { statusWords, totalWord } from "./dealWords";

const mostRows = 20;

/** Why a deal stands in the list: each reason has a bit of its own in the number that travels with the deal. */
const bit = { closePassed: 8, stalled: 4, noStep: 2, stepPassed: 1 } as const;
const reasons: readonly (readonly [bit: number, words: BothLanguages])[] = [
  [bit.closePassed, { en: "close date passed", zh: "已过预计成交日" }],
  [bit.stalled, { en: "too long in its stage", zh: "在本阶段停留过久" }],
  [bit.noStep, { en: "no next step", zh: "没有下一步" }],
  [bit.stepPassed, { en: "next step overdue", zh: "下一步已过期" }],
];
/** Characters of all reasons together, with room to spare. */
const longest = 200;

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Deal", "Account", "Owner", "Amount", "Why"],
  zh: ["商机", "客户", "负责人", "金额", "原因"],
};
const nothing: BothLanguages = { en: "No open deal needs attention", zh: "没有需要关注的商机" };
const inAll: BothLanguages = { en: "Deals in all: ", zh: "商机总数：" };

const separator: Readonly<Record<Language, string>> = { en: "; ", zh: "；" };

/** In the place of the day before which a deal must have come into its stage to be too long in it. */
const never = 0;
const notOpen = -1;

/** A number for each day before the as-of date, 0 for every other, for blanks and for texts; in one step over thousands. */
const ifPast = (days: Expr, number: number): Expr =>
  native("XLOOKUP", days, native("VSTACK", 0, 1, input("asOf")), native("VSTACK", 0, number, 0), 0, nextSmaller);
/** Of XLOOKUP: an exact match or else the next smaller one. */
const nextSmaller = -1;

/** All in one pass over the deals, in as few steps as there can be, and the words only for those that are shown. */
function attentionFormula(language: Language): Expr {
  const [before, code, flag, count] = [variable("before_"), variable("code_"), variable("flag_"), variable("count_")];
  const [list, found, top, codes] = [variable("list_"), variable("found_"), variable("top_"), variable("codes_")];
  const named = native("CHOOSECOLS", top, 1, 2, 3);
  const dayLimit = column("stages", "dayLimit");
  const lastDays = native(
    "IF",
    equal(column("stages", "status"), statusWords.open[language]),
    native("IF", greater(dayLimit, 0), minus(input("asOf"), dayLimit), never),
    notOpen,
  );
  const since = dealColumn("inStageSince");
  const isStalled = times(greater(since, 0), less(since, before));
  const bits = plus(
    ifPast(dealColumn("expectedClose"), bit.closePassed),
    times(isStalled, bit.stalled),
    times(equal(dealColumn("nextStep"), ""), bit.noStep),
    ifPast(dealColumn("nextStepDate"), bit.stepPassed),
  );
  const hasBit = (one: number): Expr => atLeast(native("MOD", codes, one + one), one);
  const words = reasons
    .map(([one, reason]): Expr => native("IF", hasBit(one), join(separator[language], reason[language]), ""))
    .reduce((sum, one) => join(sum, one));
  return letIn(
    [
      ["before_", native("XLOOKUP", dealColumn("stage"), stageNames, lastDays, notOpen)],
      ["code_", times(greater(before, notOpen), bits)],
      ["flag_", times(greater(code, 0), 1)],
      ["count_", native("SUM", flag)],
      [
        "list_",
        native("HSTACK", dealColumn("deal"), dealColumn("account"), dealColumn("owner"), dealColumn("amount"), code),
      ],
      [
        "found_",
        native(
          "IF",
          equal(count, 0),
          arrayOf([nothing[language], "", "", 0, 0]),
          // Of a single row, the workbench's engine filters one cell only.
          native("IF", equal(native("ROWS", flag), 1), list, native("FILTER", list, flag)),
        ),
      ],
      ["top_", native("TAKE", native("SORTBY", found, native("CHOOSECOLS", found, 4), -1), mostRows)],
      ["codes_", native("CHOOSECOLS", top, 5)],
    ],
    native(
      "VSTACK",
      arrayOf([...headings[language]]),
      native(
        "HSTACK",
        // A blank cell comes out of HSTACK as 0.
        native("IF", equal(named, 0), "", named),
        native("CHOOSECOLS", top, 4),
        native("MID", words, separator[language].length + 1, longest),
      ),
      native(
        "HSTACK",
        totalWord[language],
        "",
        "",
        native("SUM", native("CHOOSECOLS", found, 4)),
        join(inAll[language], count),
      ),
    ),
  );
}

export const attentionList: SpillPart = {
  part: "spill",
  id: "attention",
  heading: { en: "Open deals that need attention, largest first", zh: "需要关注的进行中商机，金额由大到小" },
  formula: attentionFormula,
  columns: ["text", "longText", "text", "moneyOrDash", "longText"],
  names: ({ tables }) => (tables.deals ?? []).map(([deal = ""]) => deal),
  rows: () => mostRows + 2,
  room: 0,
  total: totalWord,
};
