/** What a cell holds, as far as its format, width and alignment depend on it. */
export type ValueKind =
  | "money" // in whole units, for figures people talk about
  | "exactMoney" // with the cents, for documents
  | "exactMoneyOrDash" // the same, and a nought is a dash
  | "moneyOrDash" // a nought is a dash, for matrices
  | "moneyEitherSide" // without a sign, for the axis of a chart where what hangs below the line is money too
  | "share"
  | "multiple" // one amount by another: 3.2×
  | "count"
  | "days"
  | "months" // with a tenth
  | "score"
  | "decimal" // with two digits after the point
  | "day"
  | "dayOrDash" // a dash where there is no day, which a formula answers with 0
  | "flag"
  | "text"
  | "longText";
