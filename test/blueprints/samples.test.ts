import { pipeline } from "../../src/blueprints/pipeline/pipeline";
import { layOut } from "../../src/blueprints/layOut";
import { receivables } from "../../src/blueprints/receivables/receivables";
import { companyName } from "../../src/blueprints/samples/companies";
import { inputValue, plannedRows } from "./plannedRows";
import { someChoices, today } from "./someChoices";

test("the same seed gives the same rows, another seed others", () => {
  const rows = (seed: number) =>
    plannedRows(layOut(pipeline, someChoices({ rows: { kind: "sample", count: 30, seed } })), "deals");
  expect(rows(7)).toEqual(rows(7));
  expect(rows(8)).not.toEqual(rows(7));
});

test("companies have names of their own, thousands of them, in both languages", () => {
  for (const language of ["en", "zh"] as const) {
    const names = Array.from({ length: 5000 }, (_, index) => companyName(index, language));
    expect(new Set(names).size).toBe(5000);
  }
});

test("the sample pipeline looks lived in: slipped, stalled, undated and small deals, won and lost ones, steps missing", () => {
  const plan = layOut(pipeline, someChoices());
  const deals = plannedRows(plan, "deals");
  expect(deals).toHaveLength(40);
  const open = deals.filter(({ stage }) => stage !== "Paid" && stage !== "Lost");
  const some = (list: readonly unknown[]) => expect(list.length).toBeGreaterThan(0);
  some(open.filter(({ expectedClose }) => expectedClose !== "" && Number(expectedClose) < today));
  some(open.filter(({ inStageSince }) => Number(inStageSince) < today - 60));
  some(open.filter(({ expectedClose }) => expectedClose === ""));
  some(open.filter(({ nextStep }) => nextStep === ""));
  some(open.filter(({ winRate }) => winRate !== ""));
  some(deals.filter(({ amount }) => Number(amount) < Number(inputValue(plan, "threshold"))));
  some(deals.filter(({ stage }) => stage === "Paid"));
  expect(deals.filter(({ stage }) => stage === "Lost").every(({ lostReason }) => lostReason !== "")).toBe(true);
  expect(new Set(open.map(({ stage }) => stage)).size).toBe(6);
  expect(Math.max(...deals.map(({ inStageSince }) => Number(inStageSince)))).toBeLessThanOrEqual(today);
});

test("the sample ledger looks lived in: part payments, credit notes, disputes, late and open invoices; nothing from the future", () => {
  const plan = layOut(receivables, someChoices());
  const [invoices, receipts] = [plannedRows(plan, "invoices"), plannedRows(plan, "receipts")];
  expect(invoices).toHaveLength(40);
  const paid = (number: unknown) => receipts.filter(({ invoice }) => invoice === number);
  const some = (list: readonly unknown[]) => expect(list.length).toBeGreaterThan(0);
  some(receipts.filter(({ kind }) => kind === "Credit note"));
  some(invoices.filter(({ disputed, disputeReason }) => disputed === "Yes" && disputeReason !== ""));
  some(invoices.filter(({ amount }) => Number(amount) < 0));
  some(
    invoices.filter(({ invoice, amount }) => {
      const sum = paid(invoice).reduce((total, receipt) => total + Number(receipt.amount), 0);
      return sum > 0 && sum < Number(amount) - 0.005;
    }),
  );
  some(invoices.filter(({ invoice, dueDate }) => paid(invoice).length === 0 && Number(dueDate) < today - 90));
  for (const { date } of receipts) expect(date).toBeLessThanOrEqual(today);
  for (const { invoiceDate, dueDate } of invoices) {
    expect(invoiceDate).toBeLessThanOrEqual(today);
    expect(dueDate).toBeGreaterThanOrEqual(Number(invoiceDate));
  }
});

test("what a person gives replaces what is made up, and the words of the other language stay away", () => {
  const plan = layOut(pipeline, someChoices({ language: "zh", inputs: { target: 123, addOffFunnel: false } }));
  expect([inputValue(plan, "target"), inputValue(plan, "addOffFunnel"), inputValue(plan, "asOf")]).toEqual([
    123,
    "否",
    today,
  ]);
});

test("the About sheet says by which version, when and in which currency the workbook was built", () => {
  const about = layOut(receivables, someChoices({ currency: "SEK" })).sheets.at(-1)!;
  const cells = about.values.flatMap((block) => block.cells.flat());
  expect(cells).toEqual(expect.arrayContaining(["1.2.3", today, "SEK"]));
});
