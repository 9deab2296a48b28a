import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, minus } from "../../formula/operations";
import { column, headings, thisRow } from "../../formula/references";
import { call } from "../addInFunctions";
import { factorColumns } from "./factors";

export const rated = (id: string, to?: string): TableReference => column("ratedCustomers", id, to);
export const ofRow = (id: string): TableReference => thisRow("ratedCustomers", id);

/** The columns that the functions read as a table of grades. */
export const gradesTable = column("grades", "over", "terms");

const [overs, gradeNames] = [column("grades", "over"), column("grades", "grade")];
/** A score on the bound of a grade stays below it. */
const justBelow = 1e-9;

/** The grade of a score, by the table; the lowest takes everything below. */
export const gradeOf = (score: Expr): Expr =>
  native(
    "XLOOKUP",
    minus(score, justBelow),
    overs,
    gradeNames,
    native("XLOOKUP", native("MIN", overs), overs, gradeNames),
    -1,
  );

export const scorecardTables = { full: "fullScorecard", ledger: "ledgerScorecard" } as const;
export type ScorecardId = keyof typeof scorecardTables;

/** The score by one of the scorecards; of all customers, or of the one whose values these are. */
export const scoreBy = (card: ScorecardId, values: (from: string, to: string) => Expr, detail = false): Expr =>
  call("CREDIT.SCORE", {
    factors: headings("ratedCustomers", ...factorColumns[card]),
    values: values(...factorColumns[card]),
    scorecard: column(scorecardTables[card], "factor", "points"),
    ...(detail ? { detail: true } : {}),
  });

export const whereNotNought = (denominator: Expr, answer: Expr): Expr =>
  native("IF", equal(denominator, 0), "–", answer);
