import type { Blueprint } from "../blueprints/blueprint";
import type { DateOrder } from "../columns/dayText";
import type { ExchangeRate } from "../columns/exchangeAmounts";
import type { MissingAmountChoice } from "../columns/fillMissingAmounts";
import { noAnswers, type ListAnswers } from "../columns/listAnswers";
import type { ListKind } from "../columns/listKind";
import type { DecimalSign } from "../columns/moneyText";
import type { StageAnswer } from "../columns/proposeStages";

/** A file with rows of the person's own, and what its rows are. */
export interface OwnFile {
  readonly kind: ListKind;
  readonly file: string;
}

/** What is said about the person's files, beside which they are. */
export interface OwnRowsWishes {
  /** For every list: what the pane asks one by one. */
  readonly answers: Omit<ListAnswers, "dateOrder" | "swappedDates" | "decimalSign">;
  readonly dateOrder: DateOrder | undefined;
  readonly decimalSign: DecimalSign | undefined;
  /** Headings by field, where the guess is wrong. */
  readonly columns: Readonly<Record<string, string>>;
}

export const ownRowsHelp = `  --rows       sample, empty, a CSV file, or <list>=<file>, which may be given once for each list:
                 pipeline: pipeline; receivables: invoices, receipts; credit: ratedCustomers;
                 account: keyCustomers, people; value: costs, benefits; sample if omitted

With a file, what each column is taken for is printed, and every problem with its rows. What the pane would ask is said by:
  --column <field>=<heading>       another column for a field: --column amount=Total, --column invoices.amount=Total
  --won signed|paid                what the stage Won means
  --win-rate <stage>=<percent>     the win rate of a stage
  --blank-stage <stage>|leave-out  deals without a stage
  --missing-amount <amount>|median|leave-out   open deals without an amount
  --terms <days>|leave-out         invoices with neither due date nor terms
  --date-order dmy|mdy|ymd         how dates such as 3/4/2026 are written
  --decimal-sign .|,               what separates decimals
  --exchange <code>=<rate>|leave-out   what a unit of a currency is worth in the workbook's`;

export const ownRowsArguments = {
  rows: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  won: { type: "string" },
  "win-rate": { type: "string", multiple: true },
  "blank-stage": { type: "string" },
  "missing-amount": { type: "string" },
  terms: { type: "string" },
  "date-order": { type: "string" },
  "decimal-sign": { type: "string" },
  exchange: { type: "string", multiple: true },
} as const;

type Given = {
  readonly [Name in keyof typeof ownRowsArguments]?: (typeof ownRowsArguments)[Name] extends { multiple: true }
    ? string[]
    : string;
};

/**
 * The rows to start with.
 *
 * @throws Error with a sentence for the person
 */
export function rowsOption(
  given: readonly string[] = ["sample"],
  { id, ownTables }: Blueprint,
): "sample" | "empty" | readonly OwnFile[] {
  const [only] = given;
  if (given.length === 1 && (only === "sample" || only === "empty")) return only;
  const kinds = ownTables.map(({ target }) => target.id);
  const [first] = kinds;
  if (first === undefined) throw new Error(`--rows wants sample or empty: ${id} takes no list of yours.`);
  const files = given.map((text): OwnFile => {
    const [, name = "", named] = /^(\w+)=(.*)$/su.exec(text) ?? [];
    const kind = named === undefined ? first : kinds.find((known) => known === name);
    const file = named ?? text;
    if (kind === undefined) throw new Error(`${id} has no list "${name}". It has: ${kinds.join(", ")}.`);
    if (file === "" || file === "sample" || file === "empty")
      throw new Error(`--rows wants sample, empty, a CSV file or <list>=<file>, not ${given.join(" and ")}.`);
    return { kind, file };
  });
  const twice = files.find(({ kind }, index) => files.findIndex((other) => other.kind === kind) !== index);
  if (twice) throw new Error(`--rows names the list ${twice.kind} twice.`);
  const missing = ownTables.find(({ optional, target }) => !optional && !files.some(({ kind }) => kind === target.id));
  if (missing) throw new Error(`${id} needs the list ${missing.target.id}: --rows ${missing.target.id}=<file>.`);
  return files;
}

/** @throws Error with a sentence for the person, because an answer that nobody hears is a slip */
function refuseAnswers(given: Given): void {
  const names = Object.keys(ownRowsArguments) as (keyof typeof ownRowsArguments)[];
  const said = names.find((name) => name !== "rows" && given[name] !== undefined);
  if (said !== undefined) throw new Error(`--${said} is about rows of your own: name their file with --rows.`);
}

/**
 * What is said about the person's files.
 *
 * @throws Error with a sentence for the person
 */
export function ownRowsWishes(given: Given, hasFiles: boolean): OwnRowsWishes {
  if (!hasFiles) refuseAnswers(given);
  const won = oneOf("won", given.won, ["signed", "paid"]);
  const blankStage = given["blank-stage"];
  const missingAmount = missingAmountOf(given["missing-amount"]);
  const { terms } = given;
  return {
    answers: {
      stages: Object.fromEntries(
        pairs("win-rate", given["win-rate"]).map(([stage, rate]) => [stage, stageAnswer(rate)]),
      ),
      exchange: Object.fromEntries(
        pairs("exchange", given.exchange).map(([code, rate]): [string, ExchangeRate] => [
          code,
          rate === "leave-out" ? "leaveOut" : positive("exchange", rate),
        ]),
      ),
      ...(won && { won }),
      ...(blankStage !== undefined && {
        blankStage: blankStage === "leave-out" ? { kind: "leaveOut" } : { kind: "stage", name: blankStage },
      }),
      ...(missingAmount && { missingAmount }),
      ...(terms !== undefined && {
        missingDueDate:
          terms === "leave-out"
            ? { kind: "leaveOut" }
            : { kind: "terms", terms: { days: positive("terms", terms), monthEnd: false } },
      }),
    },
    dateOrder: oneOf("date-order", given["date-order"], ["dmy", "mdy", "ymd"]),
    decimalSign: oneOf("decimal-sign", given["decimal-sign"], [".", ","]),
    columns: Object.fromEntries(pairs("column", given.column)),
  };
}

/** The answers as a list of these fields takes them. */
export const answersFor = (
  { answers, dateOrder, decimalSign }: OwnRowsWishes,
  fields: readonly string[],
): ListAnswers => {
  const each = <Value>(value: Value | undefined): Readonly<Record<string, Value>> =>
    value === undefined ? {} : Object.fromEntries(fields.map((field) => [field, value]));
  return { ...noAnswers, ...answers, dateOrder: each(dateOrder), decimalSign: each(decimalSign) };
};

function oneOf<Word extends string>(name: string, given: string | undefined, words: readonly Word[]): Word | undefined {
  const found = words.find((word) => word === given);
  if (given !== undefined && found === undefined)
    throw new Error(`--${name} wants ${words.join(" or ")}, not ${given}.`);
  return found;
}

function pairs(name: string, given: readonly string[] = []): readonly (readonly [string, string])[] {
  return given.map((text) => {
    const at = text.lastIndexOf("=");
    if (at < 1 || at === text.length - 1) throw new Error(`--${name} wants <name>=<value>, not ${text}.`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
}

function positive(name: string, text: string): number {
  const value = Number(text.replace(/%$/u, ""));
  if (!Number.isFinite(value) || value < 0)
    throw new Error(`--${name} wants a number that is not negative, not ${text}.`);
  return value;
}

const stageAnswer = (rate: string): StageAnswer => ({ winRate: positive("win-rate", rate) / 100 });

function missingAmountOf(given: string | undefined): MissingAmountChoice | undefined {
  if (given === undefined) return undefined;
  if (given === "median") return { kind: "median" };
  return given === "leave-out" ? { kind: "leaveOut" } : { kind: "fixed", amount: positive("missing-amount", given) };
}
