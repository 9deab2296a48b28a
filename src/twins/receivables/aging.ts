import { arrayOf } from "../../formula/arrayOf";
import type { Expr } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, greater, join, minus, plus, times, unequal } from "../../formula/operations";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { Bindings } from "../bindings";
import { notInTable } from "../steps";
import { defineTwin, type TwinArguments } from "../twin";
import { inLanguage } from "../words";
import { knownBounds, labelOf, labelOfKnown } from "./buckets";

const total: BothLanguages = { en: "Total", zh: "合计" };
const noCustomer: BothLanguages = { en: "(no customer)", zh: "（未填客户）" };

/** Before every day that Excel knows, and after. */
const [firstOfAll, lastOfAll] = [0, 3_000_000];

interface Buckets {
  /** Due days before which a bucket begins, and at which it ends: a row each. */
  readonly before: Expr;
  readonly since: Expr;
  readonly labels: Expr;
}

function bucketsOf({ bounds, asOf, headings }: TwinArguments<"AR.AGING">, local: Bindings): Buckets {
  const today = native("INT", asOf);
  const known = knownBounds(bounds);
  const row =
    known === undefined
      ? native("IF", greater(native("ROWS", bounds!), 1), native("TRANSPOSE", bounds!), bounds!)
      : arrayOf(known);
  const ends = local.bind("ends", row);
  const edges = local.bind("edges", minus(today, ends));
  const labels =
    known === undefined
      ? labelOf(
          local.bind("first", native("HSTACK", 0, plus(ends, 1))),
          local.bind("last", native("HSTACK", ends, -1)),
          headings,
        )
      : native("HSTACK", ...[...known, Infinity].map((_, bucket) => labelOfKnown(bucket, known, headings)));
  return {
    before: local.bind("before", native("HSTACK", lastOfAll, edges)),
    since: local.bind("since", native("HSTACK", edges, firstOfAll)),
    labels,
  };
}

/** What a person sorts by; undefined where the formula cannot know. */
type Sort = "none" | "overdue" | "total" | "name" | undefined;

function sortOf(sort: Expr | undefined): Sort {
  if (sort === undefined || sort === "") return "none";
  const word = typeof sort === "string" ? sort.trim().toLowerCase() : "";
  return word === "overdue" || word === "total" || word === "name" ? word : undefined;
}

export const aging = defineTwin(
  "AR.AGING",
  (given, local) => {
    const { amounts, dueDates, asOf, customers, headings } = given;
    const sort = sortOf(given.sort);
    const byDate = given.credits === undefined || given.credits === "" || given.credits === "date";
    if (!byDate || sort === undefined || (typeof headings === "object" && headings !== null)) return undefined;
    const { before, since, labels } = bucketsOf(given, local);
    const inBuckets = (...more: readonly Expr[]): Expr =>
      native("SUMIFS", amounts, dueDates, join("<", before), dueDates, join(">=", since), ...more);
    const undated = native("SUMPRODUCT", times(unequal(amounts, 0), unequal(amounts, ""), equal(dueDates, "")));
    const checked = (answer: Expr): Expr => native("IF", greater(undated, 0), notInTable, answer);
    const under = (words: Expr, rows: Expr): Expr => (headings === undefined ? rows : native("VSTACK", words, rows));
    if (customers === undefined) return checked(under(labels, inBuckets()));

    const counts = times(unequal(amounts, ""), greater(plus(unequal(amounts, 0), unequal(customers, "")), 0));
    const names = local.bind("names", native("UNIQUE", native("FILTER", join(customers, ""), counts)));
    // An empty criterion finds nothing in a cell of its own; only "=" finds blank cells.
    const criteria = local.bind("criteria", native("IF", equal(names, ""), "=", names));
    const totals = native("SUMIFS", amounts, customers, criteria);
    const shown = native("IF", equal(names, ""), inLanguage(headings, noCustomer), names);
    const rows = native("HSTACK", shown, inBuckets(customers, criteria), totals);
    const overdue = native("SUMIFS", amounts, customers, criteria, dueDates, join("<", native("INT", asOf)));
    const sorted =
      sort === "none"
        ? rows
        : native("SORTBY", rows, ...(sort === "name" ? [names, 1] : [sort === "total" ? totals : overdue, -1]));
    const lastRow = native("HSTACK", inLanguage(headings, total), inBuckets(), native("SUM", amounts));
    const words = native(
      "HSTACK",
      inLanguage(headings, { en: "Customer", zh: "客户" }),
      labels,
      inLanguage(headings, total),
    );
    return checked(under(words, native("VSTACK", sorted, lastRow)));
  },
  {
    cellsOnly: ["amounts", "dueDates", "customers"],
    differs: [
      {
        en: "Credit notes fall by their own date; for credits in a column of their own or against the oldest debt there is no formula.",
        zh: "红字发票按自身日期归段；单列红字发票或先冲最早欠款没有对应公式。",
      },
      { en: "With customers, a ledger without any amount shows #CALC!.", zh: "给出客户但没有任何金额时显示 #CALC!。" },
      { en: "An open amount without a due date answers #N/A.", zh: "有未结金额但没有到期日时返回 #N/A。" },
      {
        en: "Customers stand as texts, and a name with * or ? also finds others; sorting by name is Excel's own.",
        zh: "客户显示为文本；名称含 * 或 ? 会同时匹配其他客户；按名称排序采用 Excel 的规则。",
      },
    ],
  },
);
