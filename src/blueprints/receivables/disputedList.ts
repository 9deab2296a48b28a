import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { equal, times, unequal } from "../../formula/operations";
import { column } from "../../formula/references";
import type { BothLanguages, Language } from "../../functions/bothLanguages";
import type { SpillPart } from "../blueprint";
import { yesNo } from "../yesNo";
import { invoices } from "./ledgerFigures";
import { totalWord } from "./ledgerWords";

const mostRows = 12;

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ["Customer", "Owner", "Invoice", "Days late", "Open", "Reason"],
  zh: ["客户", "负责人", "发票号", "逾期天数", "未结金额", "争议原因"],
};
const none: BothLanguages = { en: "Nothing in dispute", zh: "没有争议发票" };

function disputedFormula(language: Language): Expr {
  const [flag, count, found, top, owner] = ["flag_", "count_", "found_", "top_", "owner_"].map(variable) as [
    ...[Expr, Expr, Expr, Expr, Expr],
  ];
  const list = native(
    "HSTACK",
    ...["customer", "invoice", "daysPastDue", "open", "disputeReason"].map((id) => invoices(id)),
  );
  // A blank cell comes out of HSTACK and of XLOOKUP as 0.
  const text = (cells: Expr): Expr => native("IF", equal(cells, 0), "", cells);
  const texts = (place: number): Expr => text(native("CHOOSECOLS", top, place));
  return letIn(
    [
      ["flag_", times(equal(invoices("disputed"), yesNo.yes[language]), unequal(invoices("open"), 0))],
      ["count_", native("SUM", flag)],
      [
        "found_",
        native(
          "IF",
          equal(count, 0),
          arrayOf([none[language], "", "", 0, ""]),
          // Of a single row, the workbench's engine filters one cell only.
          native("IF", equal(native("ROWS", flag), 1), list, native("FILTER", list, flag)),
        ),
      ],
      ["top_", native("TAKE", native("SORTBY", found, native("CHOOSECOLS", found, 4), -1), mostRows)],
      ["owner_", native("XLOOKUP", texts(1), column("customers", "customer"), column("customers", "owner"), "")],
    ],
    native(
      "VSTACK",
      arrayOf([...headings[language]]),
      native("HSTACK", texts(1), text(owner), texts(2), native("CHOOSECOLS", top, 3, 4), texts(5)),
      native("HSTACK", totalWord[language], "", count, "", native("SUM", native("CHOOSECOLS", found, 4)), ""),
    ),
  );
}

/** What is argued about is settled by whoever sold or delivered it, not by reminders. */
export const disputedList: SpillPart = {
  part: "spill",
  id: "disputedInvoices",
  heading: { en: "In dispute: settle, do not remind", zh: "有争议：先解决，不催款" },
  formula: disputedFormula,
  columns: ["text", "text", "text", "days", "moneyOrDash", "text"],
  rows: () => mostRows + 2,
  room: 0,
  total: totalWord,
};
