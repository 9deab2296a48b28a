import { credit } from "../../src/blueprints/credit/credit";
import { layOut } from "../../src/blueprints/layOut";
import type { CellArea, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { columnPlaces } from "../../src/excel/creditLink/columnPlaces";
import { currencyOf } from "../../src/excel/creditLink/currencyOf";
import { fromCreditFile, fromReceivables, type LinkedColumn } from "../../src/excel/creditLink/linkFormulas";
import { planLink, type LinkRequest } from "../../src/excel/creditLink/planLink";
import { sameFormula } from "../../src/excel/creditLink/sameFormula";
import { runsOf } from "../../src/excel/creditLink/writeLink";
import { blockCells } from "../../src/formula/blockCells";
import { childrenOf } from "../../src/formula/childrenOf";
import type { Expr } from "../../src/formula/expression";
import { column } from "../../src/formula/references";
import { someChoices } from "../blueprints/someChoices";

describe("which cells get what", () => {
  const columns = { customer: 0, scorecard: 1, exposure: 2, grade: 3 };
  const request = (changes: Partial<LinkRequest> = {}): LinkRequest => ({
    ratedCustomers: {
      columns,
      names: ["Alpha", "", "beta"],
      rows: [
        ["Alpha", "Full", 7, "=G"],
        ["", "", "", "=G"],
        ["beta", "Full", '=IF( [@Customer]="","",E )', "=G"],
      ],
    },
    customers: {
      columns: { customer: 0, limit: 1 },
      names: ["Beta", "Gamma", "Delta", "GAMMA", ""],
      rows: [
        ["Beta", 5],
        ["Gamma", ""],
        ["Delta", "=mine"],
        ["GAMMA", ""],
        ["", ""],
      ],
    },
    intoCreditFile: [{ column: "exposure", text: '=IF([@Customer]="","",E)' }],
    intoReceivables: [{ column: "limit", text: "=L" }],
    typedColumns: ["customer", "scorecard", "exposure"],
    ledgerOnly: "Ledger only",
    replaceTyped: false,
    ...changes,
  });

  test("blank cells and rows are filled, typed values stay, the rest is added below", () => {
    const plan = planLink(request());
    expect(plan.figures).toEqual({
      customers: 4,
      added: 2,
      creditFile: { written: 2, linked: 1, typed: 1 },
      receivables: { written: 2, linked: 0, typed: 2 },
    });
    expect(plan.addedRows).toBe(1);
    expect(plan.ratedCustomers.map(({ row, column, content }) => [row, column, content])).toEqual([
      [1, 0, "Gamma"],
      [1, 1, "Ledger only"],
      [3, 0, "Delta"],
      [3, 1, "Ledger only"],
      [1, 2, '=IF([@Customer]="","",E)'],
      [3, 2, '=IF([@Customer]="","",E)'],
    ]);
    expect(plan.customers.map(({ row, content }) => [row, content])).toEqual([
      [1, "=L"],
      [3, "=L"],
    ]);
  });

  test("typed values give way when that is asked for, own links are left alone", () => {
    const plan = planLink(request({ replaceTyped: true }));
    expect(plan.figures.creditFile).toEqual({ written: 3, linked: 1, typed: 1 });
    expect(plan.figures.receivables).toEqual({ written: 4, linked: 0, typed: 2 });
    expect(plan.ratedCustomers.some(({ row, column }) => row === 2 && column === 2)).toBe(false);
  });

  test("neighbours with the same content are written together", () => {
    const cell = (row: number, column: number, content: string) => ({ row, column, content, isLink: true });
    expect(runsOf([cell(3, 1, "a"), cell(1, 1, "a"), cell(2, 1, "a"), cell(4, 1, "b"), cell(2, 0, "a")])).toEqual([
      { ...cell(2, 0, "a"), rows: 1 },
      { ...cell(1, 1, "a"), rows: 3 },
      { ...cell(4, 1, "b"), rows: 1 },
    ]);
  });
});

test("a formula is recognised in Excel's spelling, and another one is not", () => {
  const ours = '=IF([@Customer]="","",XLOOKUP([@Customer],tblRated[Customer],tblRated[Limit],""))';
  expect(
    sameFormula('=IF([@Customer] = "","",_xlfn.XLOOKUP([@Customer],tblRated[Customer],TBLRATED[Limit],""))', ours),
  ).toBe(true);
  expect(sameFormula(ours.replace('""', '" "'), ours)).toBe(false);
  expect(sameFormula(`${ours}+1`, ours)).toBe(false);
});

test("columns are found by heading, by place where a heading was renamed, and not at all where neither tells", () => {
  const table = {
    columns: [
      { id: "invoice", heading: "Invoice" },
      { id: "customer", heading: "Customer" },
      { id: "amount", heading: "Amount" },
    ],
  };
  expect(columnPlaces(table, ["Invoice", "Kunde", "Amount"]).customer).toEqual({ heading: "Kunde", index: 1 });
  expect(columnPlaces(table, ["Customer", "Number", "Amount"]).invoice).toBeUndefined();
  expect(columnPlaces(table, ["New", "Invoice", "Kunde", "Amount"])).toEqual({
    invoice: { heading: "Invoice", index: 1 },
    amount: { heading: "Amount", index: 3 },
  });
});

test("the currency of a format", () => {
  expect(currencyOf("[$€-2] #,##0;-[$€-2] #,##0")).toEqual({ code: "[$€-2]", sign: "€" });
  expect(currencyOf("[$¥-804]#,##0")?.code).not.toBe(currencyOf("[$¥-411]#,##0")?.code);
  expect(currencyOf("#,##0")).toBeUndefined();
});

interface Writer {
  readonly area: CellArea & { readonly sheet: string };
  readonly reads: readonly (CellArea & { readonly sheet: string })[];
}

/** Every formula of both plans, row by row, with the cells that it fills and those that it reads. */
function writersOf(plans: readonly PlannedWorkbook[], links: readonly LinkedColumn[]): Writer[] {
  const sheets = plans.flatMap((plan, index) => plan.sheets.map((sheet) => ({ ...sheet, id: `${index}.${sheet.id}` })));
  const table = (id: string) => {
    const sheet = sheets.find(({ tables }) => tables.some((one) => one.id === id))!;
    return { sheet: sheet.id, ...sheet.tables.find((one) => one.id === id)! };
  };
  const ledgerPlan = plans[0]!;
  const readsOf = (expr: Expr, row: number, of: number): Writer["reads"] => {
    if (typeof expr !== "object") return [];
    if ("table" in expr) {
      if (expr.row === "headings") return [];
      const { sheet, tableColumns, ...at } = table(expr.table);
      const place = (id: string | undefined) => tableColumns.findIndex((one) => one.id === id);
      const first = expr.column === undefined ? 0 : place(expr.column);
      const last = expr.column === undefined ? tableColumns.length - 1 : place(expr.to ?? expr.column);
      const rows = expr.row === "this" ? { row, rows: 1 } : { row: at.row + 1, rows: at.rows - 1 };
      return [{ sheet, ...rows, column: at.column + first, columns: last - first + 1 }];
    }
    if ("block" in expr) {
      const sheet = sheets.find(
        ({ id, blocks }) => id.startsWith(`${of}.`) && blocks.some((one) => one.id === expr.block),
      );
      const home = sheet ?? sheets.find(({ blocks }) => blocks.some((one) => one.id === expr.block))!;
      const { id, ...place } = home.blocks.find((one) => one.id === expr.block)!;
      return [{ sheet: home.id, ...blockCells(id, { sheetName: home.name, ...place }, expr.part) }];
    }
    if ("input" in expr) {
      const plan = plans[of]!.names.some(({ id }) => id === expr.input) ? plans[of]! : ledgerPlan;
      const { sheet, cell } = plan.names.find(({ id }) => id === expr.input)!;
      return [{ sheet: `${plans.indexOf(plan)}.${sheet}`, ...cell, rows: 1, columns: 1 }];
    }
    return childrenOf(expr).flatMap((child) => readsOf(child, row, of));
  };
  const writers = sheets.flatMap((sheet) =>
    sheet.formulas.flatMap(({ row, column, rows = 1, spill, formula }): Writer[] =>
      Array.from({ length: rows }, (_, down) => ({
        area: {
          ...{ sheet: sheet.id, row: row + down, column },
          ...{ rows: Math.min(500, spill?.rows ?? 1), columns: Math.min(500, spill?.columns ?? 1) },
        },
        reads: readsOf(formula, row + down, Number(sheet.id.split(".")[0])),
      })),
    ),
  );
  return [
    ...writers,
    ...links.flatMap((link) => {
      const { sheet, tableColumns, ...at } = table(link.table);
      const column = at.column + tableColumns.findIndex(({ id }) => id === link.column);
      return Array.from({ length: at.rows - 1 }, (_, down): Writer => ({
        area: { sheet, row: at.row + 1 + down, column, rows: 1, columns: 1 },
        reads: readsOf(link.formula, at.row + 1 + down, Number(sheet.split(".")[0])),
      }));
    }),
  ];
}

const meets = (one: Writer["area"], other: Writer["area"]): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A formula that reads, through others, what it fills itself. */
function circleAmong(writers: readonly Writer[]): Writer | undefined {
  const bySheet = new Map<string, Writer[]>();
  for (const writer of writers) bySheet.set(writer.area.sheet, [...(bySheet.get(writer.area.sheet) ?? []), writer]);
  const state = new Map<Writer, "open" | "done">();
  let circle: Writer | undefined;
  const visit = (writer: Writer): void => {
    if (circle !== undefined || state.get(writer) === "done") return;
    if (state.get(writer) === "open") {
      circle = writer;
      return;
    }
    state.set(writer, "open");
    for (const read of writer.reads)
      for (const source of bySheet.get(read.sheet) ?? []) if (meets(source.area, read)) visit(source);
    state.set(writer, "done");
  };
  writers.forEach(visit);
  return circle;
}

describe("nothing goes round in a circle", () => {
  const ours = [...fromReceivables("en"), ...fromCreditFile];

  test.each(["addIn", "native"] as const)(
    "between exposure, limit and headroom, nor anywhere else: %s",
    (formulaMode) => {
      const plans = [layOut(receivables, someChoices({ formulaMode })), layOut(credit, someChoices({ formulaMode }))];
      expect(circleAmong(writersOf(plans, []))).toBeUndefined();
      expect(circleAmong(writersOf(plans, ours))).toBeUndefined();
      // It would be seen: net worth caps the limit, which stands in the ledger.
      const loop: LinkedColumn = { table: "ratedCustomers", column: "netWorth", formula: column("customers", "limit") };
      expect(circleAmong(writersOf(plans, [...ours, loop]))).toBeDefined();
    },
  );
});
