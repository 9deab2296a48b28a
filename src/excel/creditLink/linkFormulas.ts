import { receiptKinds } from "../../blueprints/receivables/ledgerWords";
import type { ColumnId, Expr, TableId } from "../../formula/expression";
import { letIn, variable } from "../../formula/letIn";
import { native } from "../../formula/native";
import { divide, equal, greater, join, less, minus, plus, times, unequal } from "../../formula/operations";
import { block, column, input, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";

/** A column that is filled from the other workbook, the same formula in every row. */
export interface LinkedColumn {
  readonly table: TableId;
  readonly column: ColumnId;
  readonly formula: Expr;
}

const invoices = (id: string): Expr => column("invoices", id);
const receipts = (id: string): Expr => column("receipts", id);
const ratedCustomer = thisRow("ratedCustomers", "customer");
const ledgerCustomer = thisRow("customers", "customer");

/** Blank where the row names nobody. */
const named = (customer: Expr, answer: Expr): Expr => native("IF", equal(customer, ""), "", answer);

const ofCustomer = [invoices("customer"), ratedCustomer] as const;
/** Credit notes that nobody has set off yet would hide what is overdue. */
const owed = native("SUMIFS", invoices("open"), ...ofCustomer, invoices("open"), ">0");
const owedOverdue = native(
  "SUMIFS",
  ...[invoices("open"), ...ofCustomer, invoices("open"), ">0", invoices("daysPastDue"), ">0"],
);

const overdueShare = native(
  "IF",
  equal(owed, 0),
  // Of a customer whom the ledger does not know nothing is known; one who owes nothing has nothing overdue.
  native("IF", equal(native("COUNTIFS", ...ofCustomer), 0), "", 0),
  divide(owedOverdue, owed),
);

const invoiced = [...ofCustomer, invoices("amount"), ">0"] as const;
/** The usual term of its invoices: half of them were given no longer one. Credit notes have none. */
const creditDays = native(
  "IF",
  equal(native("COUNTIFS", ...invoiced, invoices("termsDays"), ">=0"), 0),
  "",
  native(
    "MEDIAN",
    native(
      "FILTER",
      invoices("termsDays"),
      times(
        times(equal(invoices("customer"), ratedCustomer), greater(invoices("amount"), 0)),
        native("ISNUMBER", invoices("termsDays")),
      ),
      "",
    ),
  ),
);

/** A year, for what is looked at no longer than that. */
const yearDays = 365;

const [mine, paid, ids, dues, days, due, known, late, weight, sum] = [
  ...["mine_", "paid_", "ids_", "dues_", "days_", "due_", "known_", "late_", "weight_", "sum_"],
].map(variable) as [Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr, Expr];

/**
 * What was paid of this customer's invoices up to the as-of day, with the days from due to paid. A credit note corrects an
 * invoice and tells nothing of paying; a write-off ends a debt that was late until then. Only this customer's rows are
 * looked up, so that a long ledger is not searched for each of its receipts.
 */
const payments = (language: Language, from: Expr | undefined): readonly (readonly [string, Expr])[] => [
  ["mine_", equal(invoices("customer"), ratedCustomer)],
  [
    "paid_",
    [
      less(receipts("date"), plus(input("asOf"), 1)),
      greater(receipts("amount"), 0),
      unequal(receipts("kind"), receiptKinds.creditNote[language]),
      ...(from === undefined ? [] : [greater(receipts("date"), from)]),
    ].reduce<Expr>((all, condition) => times(all, condition), equal(receipts("customer"), ratedCustomer)),
  ],
  // Numbers of invoices may be typed as numbers in one list and as texts in the other.
  ["ids_", join(native("FILTER", invoices("invoice"), mine, ""), "")],
  ["dues_", native("FILTER", invoices("dueDate"), mine, 0)],
  ["days_", native("FILTER", receipts("date"), paid, 0)],
  ["due_", native("XLOOKUP", join(native("FILTER", receipts("invoice"), paid, ""), ""), ids, dues, 0)],
  ["known_", native("IF", native("ISNUMBER", due), times(greater(due, 0), greater(days, 0)), 0)],
  ["late_", native("IF", equal(known, 1), minus(native("INT", days), native("INT", due)), 0)],
];

const openOverdue = [...ofCustomer, invoices("open"), ">0", invoices("daysPastDue"), ">0"] as const;

/** As AR.AVERAGEDAYSLATE counts, each payment and each overdue remainder by itself. */
const daysLate = (language: Language): Expr =>
  letIn(
    [
      ...payments(language, undefined),
      ["weight_", native("IF", equal(known, 1), native("FILTER", receipts("amount"), paid, 0), 0)],
      ["sum_", plus(native("SUM", weight), native("SUMIFS", invoices("open"), ...openOverdue))],
    ],
    native(
      "IF",
      equal(sum, 0),
      "",
      divide(
        plus(
          native("SUM", times(weight, late)),
          native(
            "SUMPRODUCT",
            times(times(mine, greater(invoices("open"), 0)), native("ISNUMBER", invoices("daysPastDue"))),
            invoices("open"),
            invoices("daysPastDue"),
          ),
        ),
        sum,
      ),
    ),
  );

const worstDaysLate = (language: Language): Expr =>
  native(
    "IF",
    equal(native("COUNTIFS", ...ofCustomer), 0),
    "",
    letIn(
      payments(language, minus(input("asOf"), yearDays)),
      native("MAX", 0, late, native("MAX", 0, native("MAXIFS", invoices("daysPastDue"), ...openOverdue))),
    ),
  );

/** A blank cell comes out of a look-up as 0. */
const typedIn = (id: string): Expr => {
  const found = native("XLOOKUP", ratedCustomer, column("customers", "customer"), column("customers", id), "");
  return native("IF", equal(found, 0), "", found);
};

const rated = (id: string): Expr => column("ratedCustomers", id);

/** Behaviour from the ledger into the Credit file. `language` is that of the Receivables workbook, whose words are read. */
export const fromReceivables = (language: Language): readonly LinkedColumn[] =>
  (
    [
      ["monthlySales", typedIn("monthlySales")],
      ["creditDays", creditDays],
      ["netWorth", typedIn("netWorth")],
      ["exposure", native("SUMIFS", invoices("open"), ...ofCustomer)],
      ["daysLate", daysLate(language)],
      ["overdueShare", overdueShare],
      ["worstDaysLate", worstDaysLate(language)],
    ] as const
  ).map(([id, answer]) => ({ table: "ratedCustomers", column: id, formula: named(ratedCustomer, answer) }));

/** Decisions of the Credit file into the list of customers that goods are released by. */
export const fromCreditFile: readonly LinkedColumn[] = (
  [
    ["limit", native("XLOOKUP", ledgerCustomer, rated("customer"), rated("limit"), "")],
    [
      "score",
      native("IFNA", native("INDEX", block("scores.space"), native("XMATCH", ledgerCustomer, rated("customer"))), ""),
    ],
  ] as const
).map(([id, answer]) => ({ table: "customers", column: id, formula: named(ledgerCustomer, answer) }));
