import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { equal, greater, join, less, minus, plus, times, unequal } from "../../formula/operations";
import { block, input } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import { call } from "../addInFunctions";
import type { FormulaMode } from "../choices";
import type { SpillPart } from "../blueprint";
import { yesNo } from "../yesNo";
import { bucketCount } from "./bucketColumns";
import { collectionLog } from "./collectionLogSheet";
import { invoices, tomorrow } from "./ledgerFigures";
import { totalWord } from "./ledgerWords";

/** As many customers as a page has room for; the total counts all. */
const mostRows = 20;

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Customer", "Invoices", "Days late", "Overdue", "Expected loss", "Last promise"],
  zh: ["客户", "发票数", "最长逾期天数", "逾期金额", "预期损失", "最近承诺日"],
};
const nobody: BothLanguages = { en: "Nobody to remind", zh: "没有需要催收的客户" };
const noName: BothLanguages = { en: "(no customer)", zh: "（未填客户）" };

/** Of XLOOKUP: from the last row up. */
const lastFirst = -1;

const [found, who, due, money, names, match] = ["found_", "who_", "due_", "money_", "names_", "match_"].map(
  variable,
) as [Expr, Expr, Expr, Expr, Expr, Expr];
const [count, flag, loss, sums] = ["count_", "flag_", "loss_", "sums_"].map(variable) as [Expr, Expr, Expr, Expr];

/** The invoices of each of these customers that are to be reminded, as criteria; only "=" finds blank cells. */
const toRemind = (customers: Expr, language: Language): readonly Expr[] => [
  ...[invoices("customer"), native("IF", equal(customers, noName[language]), "=", customers)],
  ...[invoices("open"), ">0"],
  ...[invoices("daysPastDue"), ">0"],
  ...[invoices("disputed"), join("<>", yesNo.yes[language])],
];

/** Customers with what is overdue, largest first. The add-in adds up in one pass; a sum a customer reads all rows for each. */
function largestFirst(mode: FormulaMode, language: Language): readonly (readonly [string, Expr])[] {
  if (mode === "addIn") {
    const aged = variable("aged_");
    return [
      [
        "aged_",
        call("AR.AGING", { amounts: money, dueDates: due, asOf: input("asOf"), customers: who, sort: "total" }),
      ],
      [
        "names_",
        // Its last row is the total.
        native("TAKE", native("TAKE", native("CHOOSECOLS", aged, 1), minus(native("ROWS", aged), 1)), mostRows),
      ],
    ];
  }
  const each = variable("each_");
  const owed = native("SUMIFS", invoices("open"), ...toRemind(each, language));
  return [
    ["each_", native("UNIQUE", who)],
    ["names_", native("TAKE", native("SORTBY", each, owed, -1), mostRows)],
  ];
}

function worklistFormula(mode: FormulaMode, language: Language): Expr {
  const list = native("HSTACK", invoices("customer"), invoices("dueDate"), invoices("open"));
  const days = minus(input("asOf"), native("INT", due));
  const bounds = block("buckets.to");
  const passed = native(
    "MMULT",
    times(greater(days, native("TRANSPOSE", bounds)), 1),
    native("SEQUENCE", native("ROWS", bounds), 1, 1, 0),
  );
  const lossRate = native(
    "MMULT",
    times(equal(passed, native("SEQUENCE", 1, bucketCount, 0)), 1),
    block("buckets.lossRate"),
  );
  const promised = times(greater(collectionLog("promiseDate"), 0), less(collectionLog("date"), tomorrow));
  return letIn(
    [
      [
        "flag_",
        times(
          greater(invoices("open"), 0),
          greater(invoices("dueDate"), 0),
          less(invoices("dueDate"), native("INT", input("asOf"))),
          unequal(invoices("disputed"), yesNo.yes[language]),
        ),
      ],
      ["count_", native("SUM", flag)],
      [
        "found_",
        native(
          "IF",
          equal(count, 0),
          arrayOf([nobody[language], 1, 0]),
          // Of a single row, the workbench's engine filters one cell only.
          native("IF", equal(native("ROWS", flag), 1), list, native("FILTER", list, flag)),
        ),
      ],
      [
        "who_",
        // A blank cell comes out of HSTACK as 0.
        native("IF", equal(native("CHOOSECOLS", found, 1), 0), noName[language], native("CHOOSECOLS", found, 1)),
      ],
      ["due_", native("CHOOSECOLS", found, 2)],
      ["money_", native("CHOOSECOLS", found, 3)],
      ["loss_", times(times(money, lossRate), plus(1, input("forwardAdjustment")))],
      ...largestFirst(mode, language),
      ["match_", times(equal(names, native("TRANSPOSE", who)), 1)],
      ["sums_", native("MMULT", match, money)],
    ],
    native(
      "VSTACK",
      arrayOf([...headings[language]]),
      native(
        "HSTACK",
        names,
        native("IF", equal(sums, 0), "", native("MMULT", match, native("SEQUENCE", native("ROWS", money), 1, 1, 0))),
        native("IF", equal(sums, 0), "", native("MAXIFS", invoices("daysPastDue"), ...toRemind(names, language))),
        sums,
        native("MMULT", match, loss),
        native(
          "XLOOKUP",
          names,
          native("IF", promised, collectionLog("customer"), ""),
          collectionLog("promiseDate"),
          "",
          0,
          lastFirst,
        ),
      ),
      native("HSTACK", totalWord[language], count, "", native("SUM", money), native("SUM", loss), ""),
    ),
  );
}

const worklistIn = (mode: FormulaMode): SpillPart => ({
  part: "spill",
  id: "worklist",
  onlyIn: mode,
  heading: { en: "Whom to remind, largest first", zh: "催收对象，金额由大到小" },
  formula: (language) => worklistFormula(mode, language),
  columns: ["text", "count", "days", "moneyOrDash", "moneyOrDash", "day"],
  names: ({ tables }) => (tables.invoices ?? []).map(([, customer = ""]) => customer),
  rows: () => mostRows + 2,
  room: 0,
  total: totalWord,
});

export const worklist: readonly SpillPart[] = [worklistIn("addIn"), worklistIn("native")];

const oldestDays = block("worklist", { column: 2 });

export const collectors: SpillPart = {
  part: "spill",
  id: "collectors",
  heading: { en: "Who calls", zh: "由谁催收" },
  formula: (language) =>
    native(
      "VSTACK",
      { en: "By days late", zh: "按逾期天数" }[language],
      call("AR.COLLECTOR", { daysLate: oldestDays, language }),
    ),
  columns: ["text"],
  rows: () => mostRows + 2,
  room: 0,
};

const oldestDue = native("IF", equal(oldestDays, ""), "", minus(input("asOf"), oldestDays));

/** The calendar of reminders has no formula of Excel's own. */
export const nextReminders: SpillPart = {
  part: "spill",
  id: "nextReminders",
  onlyIn: "addIn",
  heading: { en: "Next reminder of the oldest", zh: "最早欠款的下次提醒" },
  formula: (language) =>
    native(
      "VSTACK",
      arrayOf([{ en: "Day", zh: "日期" }[language], { en: "How", zh: "方式" }[language]]),
      native(
        "HSTACK",
        call("AR.NEXTACTION", { due: oldestDue, asOf: input("asOf") }),
        call("AR.NEXTCHANNEL", { due: oldestDue, asOf: input("asOf"), language }),
      ),
    ),
  columns: ["day", "text"],
  rows: () => mostRows + 2,
  room: 0,
};
