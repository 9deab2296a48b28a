import type { InsertOutcome } from "../../src/excel/insertOutcome";
import { insertMessage, removeMessage } from "../../src/taskpane/functions/exampleMessage";
import { wordingIn } from "../../src/taskpane/wording";
import { insertedIntoB4 } from "./renderPane";

const failures: [outcome: InsertOutcome, en: string, zh: string][] = [
  [
    { status: "occupied", cell: "Sheet1!B4", selected: true, extent: { rows: 1, columns: 1 } },
    "Sheet1!B4 is not empty, so nothing was inserted. Select an empty cell and insert again.",
    "Sheet1!B4 不为空，未插入任何内容。 请选择一个空单元格，再插入一次。",
  ],
  [
    { status: "occupied", cell: "Sheet1!C6", selected: false, extent: { rows: 7, columns: 5 } },
    "Sheet1!C6 is not empty, so nothing was inserted. The result needs 7 × 5 empty cells.",
    "Sheet1!C6 不为空，未插入任何内容。 结果需要 7 × 5 个空单元格。",
  ],
  [
    { status: "pastTheEdge", cell: "Sheet1!XFD1" },
    "The result does not fit between Sheet1!XFD1 and the edge of the sheet",
    "从 Sheet1!XFD1 到工作表边缘放不下结果",
  ],
  [
    { status: "insideTable", cell: "Sheet1!B4", table: "Deals" },
    "Sheet1!B4 belongs to the table Deals, so nothing was inserted.",
    "Sheet1!B4 位于表 Deals 中，未插入任何内容。",
  ],
  [{ status: "protected", sheet: "Plan" }, "The sheet Plan is protected", "工作表 Plan 受保护"],
  [{ status: "noSingleCell" }, "Click one empty cell in the sheet", "请在工作表中单击一个空单元格"],
  [{ status: "cellInEdit" }, "Press Enter or Esc in the sheet", "请在工作表中按 Enter 或 Esc"],
  [{ status: "noExcel" }, "Open the pane in Excel", "请在 Excel 中打开此窗格"],
  [
    { status: "refused", reason: "It is offline. (Offline)" },
    "Excel refused to insert the formula. It is offline. (Offline) Copy the formula and paste it",
    "Excel 拒绝插入公式。 It is offline. (Offline) 请复制公式",
  ],
];

const sentences = ({ title, next }: { title: string; next?: string }) =>
  next === undefined ? title : `${title} ${next}`;

test.each(failures)("says what stood in the way and what to do: %j", (outcome, en, zh) => {
  for (const [language, sentence] of [
    ["en", en],
    ["zh", zh],
  ] as const) {
    const message = insertMessage(outcome, wordingIn(language));
    expect(sentences(message)).toContain(sentence);
    expect(message.intent).not.toBe("success");
    expect(message.undo).toBeUndefined();
  }
});

test.each([
  ["#SPILL!", "The cell shows #SPILL!. Clear or unmerge the cells below and to the right"],
  ["#NAME?", "The cell shows #NAME?. The functions are not loaded yet."],
  ["#VALUE!", "The cell shows #VALUE!. Select the cell to read what is wrong with it."],
])("a formula that shows %s stands in the cell: advice, and a way to take it back", (value, sentence) => {
  const message = insertMessage({ ...insertedIntoB4, value }, wordingIn("en"));
  expect(sentences(message)).toContain(sentence);
  expect(message).toMatchObject({ intent: "warning", undo: insertedIntoB4.place });
});

test("a value that only looks like an error is a value", () => {
  expect(insertMessage({ ...insertedIntoB4, value: "# 1" }, wordingIn("en"))).toMatchObject({ intent: "success" });
});

test("says so when Excel is still calculating", () => {
  const message = insertMessage({ ...insertedIntoB4, value: undefined }, wordingIn("zh"));
  expect(sentences(message)).toBe("已插入 Sheet1!B4 Excel 仍在计算。");
});

test.each([
  [{ status: "removed" }, "Removed from Sheet1!B4."],
  [{ status: "changed" }, "Sheet1!B4 no longer holds this formula, so nothing was removed."],
  [{ status: "gone" }, "The sheet is no longer there"],
  [{ status: "refused", reason: "Locked." }, "Excel refused to undo. Locked. Select Sheet1!B4 and press Delete."],
] as const)("says what became of an undo: %j", (outcome, sentence) => {
  expect(sentences(removeMessage(outcome, "Sheet1!B4", wordingIn("en")))).toContain(sentence);
});
