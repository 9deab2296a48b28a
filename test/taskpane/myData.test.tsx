import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ListCells, ListOutcome } from "../../src/excel/listOutcome";
import { blueprintOfKind } from "../../src/taskpane/myData/tableKind";
import { blueprints } from "../../src/blueprints/blueprints";
import { dictionaries } from "../../src/texts/dictionaries";
import { myDataTexts, type MyDataTexts } from "../../src/texts/myDataTexts";
import { accessibilityViolations } from "./accessibilityViolations";
import { renderPane, type RenderedPane } from "./renderPane";
import { testsOf } from "./testsOf";

// Much is typed and clicked, on a machine that may be busy.
jest.setTimeout(30_000);

const languages = ["en", "zh"] as const;
type Language = (typeof languages)[number];
const workbooks = { en: "Pipeline", zh: "销售漏斗" } as const;
const receivables = { en: "Receivables", zh: "应收账款" } as const;

// 45,000 is 15 March 2023. The third deal is open without an amount, the fourth has neither account nor stage.
const deals: ListCells = {
  place: {
    worksheetId: "{S}",
    address: "Sales!B3:H9",
    table: undefined,
    rowIndex: 2,
    columnIndex: 1,
    rows: 7,
    columns: 7,
  },
  cells: [
    ["Opportunity Name", "Account Name", "Stage", "Product", "Close Date", "Amount", "Our colour"],
    ["Pump", "Acme", "Won", "A", 45_000, 100, "red"],
    ["Valve", "Acme", "Won", "A", 45_010, 300, "blue"],
    ["Tank", "Beta", "Prospecting", "A", 45_020, "", "red"],
    ["Pipe", "", "", "B", 45_030, 50, "green"],
    ["Gauge", "Gamma", "Lost", "B", 45_040, 70, "red"],
    ["Meter", "Delta", "Sandbox", "B", 45_050, 80, "red"],
  ],
  formats: ["General", "General", "General", "General", "yyyy-mm-dd", "#,##0", "General"],
};

const csv = (text: string, name = "export.csv"): File => new File([text], name, { type: "text/csv" });
const invoices = [
  "Invoice Number,Customer,Invoice Date,Due Date,Amount",
  "I-1,Acme,2026-01-05,2026-02-04,1000",
  "I-2,Beta,2026-01-09,2026-02-08,2500",
].join("\n");
const receipts = [
  "Payment Date,Customer,Invoice Number,Payment Amount",
  "2026-02-01,Acme,I-1,400",
  "2026-02-03,Beta,I-2,2500",
].join("\n");

const otherLists = {
  ratedCustomers: ["Customer,Exposure,Overdue share", "Acme,1234,12%", "Beta,5,3%"],
  keyCustomers: ["Customer,Potential,Probability", "Acme,1234,12%", "Beta,5,3%"],
  costs: ["Cost item,Type,Our offer", "Acme,Price,1234", "Beta,Annual,5"],
} as const;

interface OpenedMyData extends RenderedPane {
  readonly texts: MyDataTexts;
}

async function openMyData(language: Language): Promise<OpenedMyData> {
  const pane = renderPane({ language, ribbonWish: () => ({ place: "myData" }) });
  const texts = myDataTexts[language];
  await screen.findByRole("heading", { level: 2, name: texts.title });
  return { ...pane, texts };
}

async function readDeals(language: Language): Promise<OpenedMyData> {
  const opened = await openMyData(language);
  opened.lists.readList.mockResolvedValue({ status: "read", list: deals });
  await opened.user.click(screen.getByRole("button", { name: opened.texts.useSelection }));
  await screen.findByRole("heading", { level: 3, name: opened.texts.columns });
  return opened;
}

const fileInput = (container: HTMLElement): HTMLInputElement =>
  container.querySelector<HTMLInputElement>('input[type="file"]')!;
const column = (name: string) => screen.getByRole("combobox", { name: new RegExp(`^${name}`) });
const goOn = ({ texts }: OpenedMyData, workbook: string) => screen.getByRole("button", { name: texts.goOn(workbook) });

/** Everything that the list above leaves open. */
async function answerAll({ user, texts }: OpenedMyData): Promise<void> {
  await user.click(screen.getByRole("radio", { name: texts.wonMeanings.paid }));
  await user.type(screen.getByRole("textbox", { name: texts.winRateOf("Sandbox") }), "15");
  await user.click(screen.getByRole("radio", { name: texts.blankStageAs("Prospecting") }));
  await user.click(screen.getByRole("radio", { name: texts.missingAmountChoices.median }));
}

test("every list is for the workbook that has its table", () => {
  const own = blueprints.flatMap(({ id, ownTables }) => ownTables.map(({ target }) => [target.id, id]));
  expect(Object.fromEntries(own)).toEqual(blueprintOfKind);
});

describe.each(languages)("the place My data (%s)", (language) => {
  const testIn = testsOf(language);
  testIn("en", "shows what is selected and follows the selection", async () => {
    const { texts, lists } = await openMyData(language);
    expect(await screen.findByText(texts.selected("Sheet1!A1"))).toBeVisible();
    lists.selectedAddress.mockResolvedValue("Sales!B3");
    act(() => lists.watchSelection.mock.calls[0]![0]());
    expect(await screen.findByText(texts.selected("Sales!B3"))).toBeVisible();
  });

  testIn("zh", "says how far the reading is", async () => {
    const { user, texts, lists } = await openMyData(language);
    let finish: (outcome: ListOutcome) => void = () => {};
    lists.readList.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    await screen.findByText(texts.selected("Sheet1!A1"));
    await user.click(screen.getByRole("button", { name: texts.useSelection }));
    act(() => lists.readList.mock.calls[0]![0](2000, 8801));
    expect(screen.getByText(texts.readingRows("2,000", "8,801"))).toBeVisible();
    expect(screen.getByRole("button", { name: texts.useSelection })).toHaveAttribute("aria-disabled", "true");
    await act(async () => finish({ status: "read", list: deals }));
    expect(await screen.findByText(texts.rowsFrom(6, "6", "Sales!B3:H9"))).toBeVisible();
  });

  test.each<[ListOutcome, "noExcel" | "severalAreas" | "cellInEdit"]>([
    [{ status: "noExcel" }, "noExcel"],
    [{ status: "severalAreas" }, "severalAreas"],
    [{ status: "cellInEdit" }, "cellInEdit"],
  ])("says why a selection cannot be read and what to do: %j", async (outcome, kind) => {
    const { user, texts, lists } = await openMyData(language);
    lists.readList.mockResolvedValue(outcome);
    await user.click(screen.getByRole("button", { name: texts.useSelection }));
    expect(await screen.findByText(texts.cannotRead[kind])).toBeVisible();
    expect(screen.getByText(texts.cannotRead[`${kind}Next`])).toBeVisible();
  });

  testIn("en", "says which selection is empty, too short or too large", async () => {
    const { user, texts, lists } = await openMyData(language);
    const use = () => user.click(screen.getByRole("button", { name: texts.useSelection }));
    lists.readList.mockResolvedValue({ status: "emptySelection", address: "Sales!Z9" });
    await use();
    expect(await screen.findByText(texts.cannotRead.emptySelection("Sales!Z9"))).toBeVisible();
    lists.readList.mockResolvedValue({ status: "tooFewRows", address: "Sales!B3:H3" });
    await use();
    expect(await screen.findByText(texts.cannotRead.tooFewRows("Sales!B3:H3"))).toBeVisible();
    lists.readList.mockResolvedValue({ status: "tooLarge", cells: 3_000_000, limit: 2_000_000 });
    await use();
    expect(await screen.findByText(texts.cannotRead.tooLarge("3,000,000", "2,000,000"))).toBeVisible();
  });

  test("recognises the columns, each with its values, and names those that are not used", async () => {
    const { texts, container } = await readDeals(language);
    const names = language === "en" ? ["Deal", "Account", "Stage", "Amount"] : ["商机", "客户", "阶段", "金额"];
    const headings = ["Opportunity Name", "Account Name", "Stage", "Amount"];
    names.forEach((name, index) => expect(column(name)).toHaveDisplayValue(headings[index]!));
    expect(screen.getByText(texts.samples("2023-03-15 · 2023-03-25 · 2023-04-04"))).toBeVisible();
    expect(screen.getByText(texts.samples("100 · 300 · 50"))).toBeVisible();
    expect(screen.getByText(texts.unusedColumns("Our colour"))).toBeVisible();
    expect(await accessibilityViolations(container)).toEqual([]);
  });

  testIn("zh", "the reading position is at the list once it was read", async () => {
    const { texts } = await readDeals(language);
    expect(document.activeElement).toHaveTextContent(texts.rowsFrom(6, "6", "Sales!B3:H9"));
  });

  testIn("en", "a column can be corrected; the field that had it goes without, and that is said", async () => {
    const { user, texts } = await readDeals(language);
    const [deal, account] = language === "en" ? ["Deal", "Account"] : ["商机", "客户"];
    await user.selectOptions(column(deal), "Account Name");
    expect(column(account)).toHaveDisplayValue(texts.notInList);
    expect(screen.getByText(texts.columnMoved("Account Name", account))).toBeVisible();
    expect(screen.getAllByText(texts.confidences.yours).length).toBeGreaterThan(0);
  });

  testIn("zh", "a required column that is missing blocks, and says so", async () => {
    const opened = await readDeals(language);
    const { user, texts } = opened;
    await answerAll(opened);
    await waitFor(() => expect(goOn(opened, workbooks[language])).not.toHaveAttribute("aria-disabled"));
    await user.selectOptions(column(language === "en" ? "Amount" : "金额"), texts.notInList);
    await waitFor(() => expect(goOn(opened, workbooks[language])).toHaveAttribute("aria-disabled", "true"));
    expect(screen.getByText(texts.settleFirst)).toBeVisible();
  });

  testIn("en", "asks what won means and for stages that are not known, and takes the answers", async () => {
    const opened = await readDeals(language);
    const { user, texts } = opened;
    const rate = (stage: string) => screen.getByRole("textbox", { name: texts.winRateOf(stage) });
    const status = (stage: string) => screen.getByRole("combobox", { name: texts.statusOf(stage) });
    expect(rate("Won")).toHaveValue("");
    await user.click(screen.getByRole("radio", { name: texts.wonMeanings.signed }));
    await waitFor(() => expect(rate("Won")).toHaveValue("80"));
    expect(status("Won")).toHaveDisplayValue(texts.statuses.open);
    await user.click(screen.getByRole("radio", { name: texts.wonMeanings.paid }));
    await waitFor(() => expect(rate("Won")).toHaveValue("100"));
    expect(status("Won")).toHaveDisplayValue(texts.statuses.won);

    await user.type(rate("Sandbox"), "150");
    expect(screen.getByText(texts.rateWrong)).toBeVisible();
    await user.clear(rate("Sandbox"));
    await user.type(rate("Sandbox"), "12.5");
    await waitFor(() => expect(status("Sandbox")).toHaveDisplayValue(texts.statuses.open));
    expect(rate("Sandbox")).toHaveFocus();
    await user.selectOptions(status("Sandbox"), texts.statuses.lost);
    await waitFor(() => expect(rate("Sandbox")).toHaveValue("0"));
  });

  testIn("zh", "says how many rows each choice for missing amounts concerns", async () => {
    const opened = await readDeals(language);
    const { user, texts } = opened;
    await answerAll(opened);
    expect(await screen.findByText(texts.filledByProduct(1, "1"), { exact: false })).toBeVisible();
    const question = screen.getByRole("radiogroup", { name: texts.missingAmount(1, "1") });
    await user.click(within(question).getByRole("radio", { name: texts.missingAmountChoices.leaveOut }));
    expect(await screen.findByText(texts.leftOut(1, "1"))).toBeVisible();
    expect(await screen.findByText(texts.readyRows(5, "5"))).toBeVisible();
    await user.click(screen.getByRole("radio", { name: texts.missingAmountChoices.fixed }));
    await user.type(screen.getByRole("textbox", { name: texts.fixedAmount }), "1,000");
    expect(await screen.findByText(texts.filledFixed(1, "1"))).toBeVisible();
    expect(await screen.findByText(texts.readyRows(6, "6"))).toBeVisible();
  });

  testIn("en", "names problems with their rows and shows the first cell of each", async () => {
    const { user, texts, lists } = await readDeals(language);
    // Deal “Pipe” stands in row 7 of the sheet, its account in column C.
    const show = screen.getByRole("button", { name: texts.showCell("C7") });
    expect(show.closest("li")).toHaveTextContent(/7/);
    await user.click(show);
    expect(lists.showCell).toHaveBeenCalledWith("{S}", 6, 2);
    lists.showCell.mockResolvedValue(false);
    await user.click(show);
    expect(await screen.findByText(texts.cellGone)).toBeVisible();
  });

  test("goes on to Build with these rows, seen from a day that they know", async () => {
    const opened = await readDeals(language);
    const { user, container, building } = opened;
    await answerAll(opened);
    const button = goOn(opened, workbooks[language]);
    await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
    expect(await accessibilityViolations(container)).toEqual([]);
    await user.click(button);
    const { build } = dictionaries[language];
    expect(await screen.findByRole("heading", { level: 2, name: workbooks[language] })).toHaveFocus();
    const own = screen.getByRole("radio", { name: new RegExp(`^${build.rowKinds.own}`) });
    expect(own).toBeChecked();
    expect(own).toHaveAccessibleName(expect.stringContaining(build.ownRows(6, "6", "Sales!B3:H9")));
    expect(screen.getByLabelText(build.asOf)).toHaveValue("2023-05-04");
    await user.click(screen.getByRole("button", { name: build.build(workbooks[language]) }));
    await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
    const values = building.build.mock.calls[0]![0].sheets.flatMap((sheet) =>
      sheet.values.flatMap(({ cells }) => cells.flat()),
    );
    // The open deal without an amount has the median of the two won ones of its product.
    expect(values).toEqual(expect.arrayContaining(["Tank", 200, "Sandbox", 0.15]));
  });

  testIn("zh", "what was said survives a look elsewhere, and a change afterwards is a change", async () => {
    const opened = await readDeals(language);
    const { user, texts } = opened;
    await answerAll(opened);
    await user.click(screen.getByRole("button", { name: dictionaries[language].place.functions }));
    expect(screen.queryByRole("heading", { level: 3, name: texts.columns })).toBeNull();
    await user.click(screen.getByRole("button", { name: dictionaries[language].place.myData }));
    expect(screen.getByRole("radio", { name: texts.wonMeanings.paid })).toBeChecked();
    expect(screen.getByRole("textbox", { name: texts.winRateOf("Sandbox") })).toHaveValue("15");
  });

  testIn("en", "another list can be chosen instead", async () => {
    const { user, texts } = await readDeals(language);
    await user.click(screen.getByRole("button", { name: texts.chooseOther }));
    expect(screen.getByRole("button", { name: texts.useSelection })).toBeVisible();
  });

  testIn("zh", "invoices and receipts come from files and are built together", async () => {
    const opened = await openMyData(language);
    const { user, texts, container, building } = opened;
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${texts.kinds.invoices}`) }));
    await user.upload(fileInput(container), csv(invoices, "ledger.csv"));
    expect(await screen.findByText(texts.rowsFrom(2, "2", "ledger.csv"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.addOther.receipts }));
    expect(screen.getByRole("radio", { name: new RegExp(`^${texts.kinds.receipts}`) })).toBeChecked();
    expect(
      screen.getByRole("radio", { name: new RegExp(`^${texts.kinds.invoices} \\(${texts.kindReady}\\)`) }),
    ).not.toBeChecked();
    await user.upload(fileInput(container), csv(receipts, "bank.csv"));
    await screen.findByText(texts.rowsFrom(2, "2", "bank.csv"));
    await user.click(goOn(opened, receivables[language]));
    const { build } = dictionaries[language];
    await user.click(await screen.findByRole("button", { name: build.build(receivables[language]) }));
    await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
    const values = building.build.mock.calls[0]![0].sheets.flatMap((sheet) =>
      sheet.values.flatMap(({ cells }) => cells.flat()),
    );
    expect(values).toEqual(expect.arrayContaining(["I-1", 1000, "I-2", 400]));
  });

  test.each(["ratedCustomers", "keyCustomers", "costs"] as const)(
    "a list of %s leads to its workbook",
    async (kind) => {
      const opened = await openMyData(language);
      const { user, texts, container, building } = opened;
      await user.click(screen.getByRole("radio", { name: texts.kinds[kind] }));
      expect(screen.getByText(texts.kindHints[kind])).toBeVisible();
      await user.upload(fileInput(container), csv(otherLists[kind].join("\n"), "mine.csv"));
      expect(await screen.findByText(texts.rowsFrom(2, "2", "mine.csv"))).toBeVisible();
      const { build } = dictionaries[language];
      const { name } = build.workbooks[blueprintOfKind[kind]];
      await user.click(goOn(opened, name));
      expect(await screen.findByRole("radio", { name: new RegExp(`^${build.rowKinds.own}`) })).toBeChecked();
      await user.click(screen.getByRole("button", { name: build.build(name) }));
      await waitFor(() => expect(building.build).toHaveBeenCalledTimes(1));
      const plan = building.build.mock.calls[0]![0];
      expect(plan.blueprint).toBe(blueprintOfKind[kind]);
      const values = plan.sheets.flatMap((sheet) => sheet.values.flatMap(({ cells }) => cells.flat()));
      expect(values).toEqual(expect.arrayContaining(["Acme", "Beta", 1234, 0.12].slice(0, kind === "costs" ? 3 : 4)));
    },
  );

  testIn("en", "a file can be dropped; several, or one that is no table, are refused with the reason", async () => {
    const { texts } = await openMyData(language);
    const target = screen.getByRole("region", { name: texts.fromFile });
    const drop = (...files: File[]) => fireEvent.drop(target, { dataTransfer: { types: ["Files"], files } });
    drop(csv("a"), csv("b"));
    expect(await screen.findByText(texts.cannotRead.oneFileOnly)).toBeVisible();
    drop(csv("", "nothing.csv"));
    expect(await screen.findByText(texts.cannotRead.empty("nothing.csv"))).toBeVisible();
    drop(csv("PK\u0003\u0004rest", "book.xlsx"));
    expect(await screen.findByText(texts.cannotRead.workbook("book.xlsx"))).toBeVisible();
    fireEvent.dragOver(target, { dataTransfer: { types: ["Files"] } });
    expect(within(target).getByText(texts.dropHere)).toBeVisible();
    drop(csv("Deal,Stage,Amount\nPump,Won,5"));
    expect(await screen.findByText(texts.rowsFrom(1, "1", "export.csv"))).toBeVisible();
  });

  testIn("zh", "dates that can be read in two ways are asked about, and the answer can be changed", async () => {
    const opened = await openMyData(language);
    const { user, texts, container } = opened;
    await user.upload(
      fileInput(container),
      csv("Deal,Stage,Amount,Close date\nPump,Lost,5,3/4/2024\nValve,Lost,6,5/6/2024"),
    );
    const question = await screen.findByRole("radiogroup", { name: texts.dateOrder("Close date") });
    await waitFor(() => expect(goOn(opened, workbooks[language])).toHaveAttribute("aria-disabled", "true"));
    await user.click(within(question).getByRole("radio", { name: texts.dateOrders.dmy }));
    await waitFor(() => expect(goOn(opened, workbooks[language])).not.toHaveAttribute("aria-disabled"));
    expect(within(question).getByRole("radio", { name: texts.dateOrders.dmy })).toBeChecked();
    await user.click(within(question).getByRole("radio", { name: texts.dateOrders.mdy }));
    expect(within(question).getByRole("radio", { name: texts.dateOrders.mdy })).toBeChecked();
  });

  testIn("en", "amounts in several currencies need a rate each, or their rows are left out", async () => {
    const opened = await openMyData(language);
    const { user, texts, container } = opened;
    await user.upload(
      fileInput(container),
      csv("Deal,Stage,Amount,Currency\nPump,Lost,5,EUR\nValve,Lost,6,EUR\nTank,Lost,7,USD"),
    );
    expect(await screen.findByText(texts.currencies)).toBeVisible();
    expect(goOn(opened, workbooks[language])).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("textbox", { name: texts.rateOf("EUR") })).toHaveValue("1");
    await user.type(screen.getByRole("textbox", { name: texts.rateOf("USD") }), "0.9");
    expect(await screen.findByText(texts.readyRows(3, "3"))).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: texts.leaveRowsOut("USD") }));
    expect(await screen.findByText(texts.readyRows(2, "2"))).toBeVisible();
  });
});
