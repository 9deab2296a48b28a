import { look } from "../../src/blueprints/look";
import { moneyFormat } from "../../src/blueprints/moneyFormat";
import { inspectCreditLink, linkCreditFile } from "../../src/excel/linkCreditFile";
import { behaviourColumns, expectedBehaviour } from "./creditLinkFigures";
import { CreditLinkBench, type LinkedBlueprint } from "./creditLinkBench";

// Engines of their own, on machines that do other things as well.
jest.setTimeout(120_000);

const empty = { rows: { kind: "empty" } } as const;

const linkIn = async (bench: CreditLinkBench, replaceTyped = false) => {
  const outcome = await linkCreditFile({ patience: bench.patience, replaceTyped });
  if (outcome.status !== "linked") throw new Error(JSON.stringify(outcome));
  await bench.calculated();
  return outcome;
};

async function expectFigures(bench: CreditLinkBench, language: "en" | "zh"): Promise<void> {
  const expected = expectedBehaviour(language);
  const customers = await bench.column("ratedCustomers", "customer");
  for (const id of behaviourColumns)
    expect([id, await bench.column("ratedCustomers", id)]).toEqual([
      id,
      customers.map((customer) => {
        const figure = expected.get(customer)?.[id] ?? "";
        return typeof figure === "number" ? (expect.closeTo(figure, 6) as number) : figure;
      }),
    ]);
}

/** What Receivables shows as limit and score is what the Credit file found, beside its own calculation. */
async function expectLimits(bench: CreditLinkBench): Promise<void> {
  const limits = new Map<unknown, unknown>();
  const names = await bench.column("ratedCustomers", "customer");
  (await bench.column("ratedCustomers", "limit")).forEach((limit, index) => limits.set(names[index], limit));
  const customers = await bench.column("customers", "customer");
  const shown = await bench.column("customers", "limit");
  expect(shown).toEqual(customers.map((customer) => limits.get(customer) ?? ""));
  const exposure = await bench.column("customers", "exposure");
  expect(await bench.column("customers", "headroom")).toEqual(
    shown.map((limit, index) =>
      limit === "" ? "" : (expect.closeTo(Number(limit) - Number(exposure[index]), 6) as number),
    ),
  );
}

describe.each([
  ["the ledger first, in English, with the add-in's functions", "en", "addIn", ["receivables", "credit"]],
  ["the Credit file first, in Chinese, with Excel's own formulas", "zh", "native", ["credit", "receivables"]],
] as const)("%s", (_name, language, formulaMode, order) => {
  let bench: CreditLinkBench;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    bench = await CreditLinkBench.open(formulaMode);
    for (const blueprint of order as readonly LinkedBlueprint[])
      await bench.add(blueprint, { language, formulaMode, ...(blueprint === "credit" ? empty : {}) });
    before = await bench.state();
  });
  afterAll(() => bench.end());

  test("an empty Credit file is filled from the ledger, and what is typed in the ledger stays", async () => {
    const seen = await inspectCreditLink({ patience: bench.patience });
    expect(await bench.changedSince(before)).toEqual([]);
    const customers = (await bench.column("customers", "customer")).length;
    const blankScores = (await bench.column("customers", "score")).filter((score) => score === "").length;
    const outcome = await linkIn(bench);
    expect(seen).toEqual({ ...outcome, status: "ready" });
    expect(outcome.figures).toEqual({
      customers,
      added: customers,
      creditFile: { written: customers * behaviourColumns.length, linked: 0, typed: 0 },
      receivables: { written: blankScores, linked: 0, typed: 2 * customers - blankScores },
    });
    expect(await bench.column("ratedCustomers", "customer")).toEqual(await bench.column("customers", "customer"));
    await expectFigures(bench, language);
    expect(bench.errors()).toEqual([]);
    expect(bench.failedChecks()).toEqual([]);
    expect(new Set(await bench.column("ratedCustomers", "grade")).size).toBeGreaterThan(3);
  });

  test("with typed values replaced, limits and scores come from the Credit file", async () => {
    const outcome = await linkIn(bench, true);
    const { figures } = outcome;
    expect(figures.creditFile).toEqual({ written: 0, linked: figures.customers * behaviourColumns.length, typed: 0 });
    expect(figures.receivables.written).toBe(figures.receivables.typed);
    await expectLimits(bench);
    expect((await bench.column("customers", "score")).every((score) => typeof score === "number")).toBe(true);
    expect(bench.errors()).toEqual([]);
    expect(bench.failedChecks()).toEqual([]);
  });

  test("it is alive: an invoice moves exposure and headroom, credit days move the limit in the ledger", async () => {
    const [exposure, limit] = [
      await bench.column("ratedCustomers", "exposure"),
      await bench.column("customers", "limit"),
    ];
    const [owner] = await bench.column("invoices", "customer");
    const [amount, open] = [await bench.column("invoices", "amount"), await bench.column("invoices", "open")];
    await bench.type("invoices", "amount", 0, Number(amount[0]) + 1000);
    const at = (await bench.column("ratedCustomers", "customer")).indexOf(owner!);
    expect(Number((await bench.column("ratedCustomers", "exposure"))[at])).toBeCloseTo(Number(exposure[at]) + 1000, 4);
    expect(Number((await bench.column("invoices", "open"))[0])).toBeCloseTo(Number(open[0]) + 1000, 4);
    await bench.type("invoices", "amount", 0, Number(amount[0]));
    await bench.type("ratedCustomers", "ownLimit", 1, 12_345);
    expect((await bench.column("customers", "limit"))[1]).toBe(12_345);
    await bench.type("ratedCustomers", "ownLimit", 1, "");
    expect(await bench.column("customers", "limit")).toEqual(limit);
  });

  test("linked again, nothing is left to write", async () => {
    const linked = await bench.state();
    const { figures } = await linkIn(bench, true);
    expect([figures.added, figures.creditFile.written, figures.receivables.written]).toEqual([0, 0, 0]);
    expect(await bench.changedSince(linked)).toEqual([]);
  });

  test("the cells of the link are green", async () => {
    const colors = await bench.run(async (context) => {
      const entry = bench.entries.get("credit")!.tables.find(({ id }) => id === "ratedCustomers")!;
      const body = context.workbook.tables.getItem(entry.table!).getDataBodyRange();
      const place = (id: string) => entry.columns.findIndex((column) => column.id === id);
      const cells = ["exposure", "requestedLimit"].map((id) => body.getColumn(place(id)));
      cells.forEach((cell) => cell.format.font.load("color"));
      await context.sync();
      return cells.map((cell) => cell.format.font.color);
    });
    expect(colors).toEqual([look.link.fontColor, look.typed.fontColor]);
  });

  test("two currencies are never put under one sign", async () => {
    const { table, columns } = bench.entries.get("receivables")!.tables.find(({ id }) => id === "customers")!;
    const place = columns.findIndex(({ id }) => id === "limit");
    const [own, other, code] = language === "en" ? ["€", "¥", "CNY"] : ["¥", "$", "USD"];
    const customers = await bench.column("customers", "customer");
    await bench.change(({ tables }) => {
      const limits = tables.getItem(table!).columns.getItemAt(place).getDataBodyRange();
      limits.numberFormat = customers.map(() => [moneyFormat(code, "units", {})]);
    });
    expect(await inspectCreditLink({ patience: bench.patience })).toEqual({
      status: "blocked",
      obstacles: [{ kind: "otherCurrency", receivables: other, creditFile: own }],
    });
  });
});

describe("a file with values of its own", () => {
  let bench: CreditLinkBench;
  let untouched: ReadonlyMap<string, string>;
  let beforeThereIsOne: unknown;

  beforeAll(async () => {
    bench = await CreditLinkBench.open("native");
    await bench.add("receivables", { formulaMode: "native" });
    beforeThereIsOne = await inspectCreditLink({ patience: bench.patience });
    await bench.add("credit", { formulaMode: "native" });
    untouched = await bench.state();
  });
  afterAll(() => bench.end());

  /** A test ends as it began. */
  const undoTo = async (before: ReadonlyMap<string, string>, steps = 1): Promise<void> => {
    for (let step = 0; step < steps; step += 1) await bench.engine.undo();
    expect(await bench.changedSince(before)).toEqual([]);
  };

  test("can be linked once it is there", () => {
    expect(beforeThereIsOne).toEqual({ status: "blocked", obstacles: [{ kind: "noCreditFile" }] });
  });

  test("keeps what is typed, and replaces it only when that is asked for", async () => {
    await bench.enter("ratedCustomers", "exposure", 2, "");
    await bench.enter("ratedCustomers", "daysLate", 1, "=40+2");
    const [before, customers] = [await bench.state(), await bench.column("ratedCustomers", "customer")];
    const typed = await bench.column("ratedCustomers", "daysLate", "formulas");
    const ledger = expectedBehaviour("en");
    const kept = await linkIn(bench);
    // The sample of the Credit file leaves the net worth of its three customers without statements blank.
    expect(kept.figures).toMatchObject({ customers: 12, added: 0, creditFile: { written: 4, linked: 0, typed: 80 } });
    expect(await bench.column("ratedCustomers", "daysLate", "formulas")).toEqual(typed);
    expect((await bench.column("ratedCustomers", "exposure"))[2]).toBeCloseTo(ledger.get(customers[2]!)!.exposure, 6);
    const replaced = await linkIn(bench, true);
    expect(replaced.figures.creditFile).toEqual({ written: 80, linked: 4, typed: 80 });
    const daysLate = await bench.column("ratedCustomers", "daysLate");
    expect(daysLate[1]).toBeCloseTo(Number(ledger.get(customers[1]!)!.daysLate), 6);
    const stranger = customers.findIndex((customer) => !ledger.has(customer));
    expect(stranger).toBeGreaterThanOrEqual(0);
    expect(daysLate[stranger]).toBe("");
    // Of whom the ledger knows nothing it owes nothing, and nobody is called a late payer for that.
    expect((await bench.column("ratedCustomers", "exposure"))[stranger]).toBe(0);
    expect((await bench.column("ratedCustomers", "attention"))[stranger]).not.toBe("Pays late");
    expect(bench.errors()).toEqual([]);
    // Nobody has done anything between the two.
    await undoTo(before);
    await undoTo(untouched, 2);
  });

  test("customers whom the file lacks are added below, and the whole is one step of undo", async () => {
    await bench.enter("customers", "customer", 3, "Somebody new");
    const before = await bench.state();
    const { figures } = await linkIn(bench);
    expect([figures.customers, figures.added]).toEqual([13, 1]);
    expect((await bench.column("ratedCustomers", "customer")).at(-1)).toBe("Somebody new");
    expect((await bench.column("ratedCustomers", "scorecard")).at(-1)).toBe("Ledger only");
    const grades = await bench.column("ratedCustomers", "grade", "formulas");
    expect([grades.length, grades.at(-1)]).toEqual([13, grades[0]]);
    expect(bench.errors()).toEqual([]);
    await undoTo(before);
    await undoTo(untouched);
  });

  test("refuses before anything is written", async () => {
    const refusal = async () => {
      const before = await bench.state();
      const inspected = await inspectCreditLink({ patience: bench.patience });
      expect(await linkCreditFile({ patience: bench.patience })).toEqual(inspected);
      expect(await bench.changedSince(before)).toEqual([]);
      return "obstacles" in inspected ? inspected.obstacles : inspected;
    };
    await bench.change(({ worksheets }) => worksheets.getItem("Customers").protection.protect());
    expect(await refusal()).toEqual([{ kind: "sheetProtected", sheet: "Customers" }]);
    await bench.change(({ worksheets }) => worksheets.getItem("Customers").protection.unprotect());
    const { name, rect } = bench.engine.tables().find((table) => table.name.startsWith("tblRatedCustomers"))!;
    await bench.change(({ tables }) => {
      tables.getItem(name).getDataBodyRange().getLastRow().getOffsetRange(1, 0).getCell(0, 2).values = [["mine"]];
    });
    await bench.enter("customers", "customer", 3, "Somebody new");
    expect(await refusal()).toEqual([
      { kind: "noRoom", sheet: "Rated customers (2)", address: `C${rect.row + rect.rows + 1}` },
    ]);
    await bench.change(({ tables }) => {
      tables.getItem(name).getDataBodyRange().getLastRow().getOffsetRange(1, 0).clear();
    });
    await bench.enter("customers", "customer", 3, String(untouchedCustomer()));
  });

  const untouchedCustomer = (): unknown => [...expectedBehaviour("en").keys()][3];

  test("renamed sheets, tables and headings are found, and the formulas use the names of now", async () => {
    await bench.change(({ worksheets, tables }) => {
      worksheets.getItem("Customers").name = "Kunden 2025";
      worksheets.getItem("Rated customers (2)").name = "Ratings";
      const invoices = tables.getItem("tblInvoices");
      invoices.name = "tblRechnungen";
      invoices.getHeaderRowRange().getCell(0, 1).values = [["Kunde"]];
    });
    await bench.enter("ratedCustomers", "exposure", 0, "");
    const outcome = await linkIn(bench, true);
    expect([outcome.receivables.name, outcome.creditFile.name]).toEqual(["Kunden 2025", "Ratings"]);
    const [formula] = await bench.column("ratedCustomers", "exposure", "formulas");
    expect(formula).toContain("tblRechnungen[Kunde]");
    expect(bench.errors()).toEqual([]);
    await expectLimits(bench);
  });

  test("manual calculation stays manual, and the link is calculated all the same", async () => {
    await bench.enter("ratedCustomers", "exposure", 0, "");
    const modeIs = (mode?: "Manual" | "Automatic") =>
      bench.run(async (context) => {
        const { application } = context.workbook;
        if (mode !== undefined) application.calculationMode = mode;
        application.load("calculationMode");
        await context.sync();
        return application.calculationMode;
      });
    await modeIs("Manual");
    const outcome = await linkCreditFile({ patience: bench.patience });
    expect(outcome).toMatchObject({ status: "linked", manualCalculation: true });
    const [customer] = await bench.column("ratedCustomers", "customer");
    const { exposure } = expectedBehaviour("en").get(customer!)!;
    expect((await bench.column("ratedCustomers", "exposure"))[0]).toBeCloseTo(exposure, 6);
    expect(await modeIs()).toBe("Manual");
    await modeIs("Automatic");
  });

  test("what the link needs may be gone", async () => {
    await bench.change(({ names }) => names.getItem("AsOf").delete());
    expect(await inspectCreditLink({ patience: bench.patience })).toEqual({
      status: "blocked",
      obstacles: [{ kind: "missing", sheet: "Kunden 2025", name: "AsOf" }],
    });
    await bench.change(({ worksheets }) => worksheets.getItem("Receipts").delete());
    expect(await inspectCreditLink({ patience: bench.patience })).toEqual({
      status: "blocked",
      obstacles: [{ kind: "noReceivables" }],
    });
  });
});
