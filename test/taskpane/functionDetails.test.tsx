import { act, screen, waitFor, within } from "@testing-library/react";
import type { InsertOutcome } from "../../src/excel/insertOutcome";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { insertedIntoB4, renderPane, type RenderedPane } from "./renderPane";

async function openFunction(id: string, host: Partial<PaneHost> = {}): Promise<RenderedPane> {
  const pane = renderPane(host);
  await pane.user.click(document.querySelector(`[data-function="${id}"]`)!);
  return pane;
}

const INSERT = { en: "Insert example into the selected cell", zh: "将示例插入所选单元格" } as const;
const insertButton = (language: "en" | "zh" = "en") => screen.getByRole("button", { name: INSERT[language] });

test("shows purpose, signature, arguments with what is allowed, notes and errors", async () => {
  await openFunction("FUNNEL.GAP");
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("FUNNEL.GAP");
  expect(screen.getByText("=FUNNEL.GAP", { selector: "code span", exact: true, ignore: "section section *" })).toBeVisible;
  expect(screen.getByRole("article")).toHaveTextContent("=FUNNEL.GAP(forecast, target, [winRate])");
  const [forecast, target, winRate] = screen.getAllByRole("term").map((term) => term.parentElement!);
  expect(forecast).toHaveTextContent("forecastrequired");
  expect(target).toHaveTextContent("one value or a range · amount · 0 or more");
  expect(winRate).toHaveTextContent("winRateoptional");
  expect(winRate).toHaveTextContent("fraction of a whole · 0 to 1");
  expect(screen.getByRole("article")).toHaveTextContent("0 when the forecast reaches the target.");
  expect(screen.getByText("#VALUE!")).toBeVisible();
});

test("says the same in Chinese", async () => {
  await openFunction("FUNNEL.GAP", { language: "zh" });
  const [, target, winRate] = screen.getAllByRole("term").map((term) => term.parentElement!);
  expect(target).toHaveTextContent("target必填同期销售目标，如 1000单个值或区域 · 金额 · 不小于 0");
  expect(winRate).toHaveTextContent("占比（小数） · 0 到 1");
  expect(screen.getByRole("article")).toHaveTextContent("预测达到目标时为 0。");
});

test("a spilled result is a table whose numbers have as many decimals in each column", async () => {
  await openFunction("FUNNEL.SUMMARY");
  const rows = within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => within(row).getAllByRole("cell").map((cell) => cell.textContent));
  expect(rows[0]).toEqual(["Interest", "0.0500", "1", "300", "15.0"]);
  expect(rows.at(-1)).toEqual(["Total", "0.2562", "6", "1,424", "364.8"]);
});

test("a fraction is also shown as people say it", async () => {
  await openFunction("FUNNEL.WINRATE");
  expect(screen.getByText("0.75")).toBeVisible();
  expect(screen.getByText("= 75 %")).toBeVisible();
});

test("inserts the example, says where it went and what the cell shows, and takes it back", async () => {
  const { user, insertFormula, removeFormula } = await openFunction("FUNNEL.GAP");
  await user.click(insertButton());
  expect(insertFormula).toHaveBeenCalledWith("=FUNNEL.GAP(964.8,1000,0.2)", { rows: 1, columns: 1 });
  expect(screen.getByRole("status")).toHaveTextContent("Inserted into Sheet1!B4");
  expect(screen.getByRole("status")).toHaveTextContent("The cell shows 176.");

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(removeFormula).toHaveBeenCalledWith(insertedIntoB4.place);
  expect(screen.getByRole("status")).toHaveTextContent("Removed from Sheet1!B4.");
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  expect(insertButton()).toHaveFocus();
});

test("asks for the room that a spilled result needs", async () => {
  const { user, insertFormula } = await openFunction("FUNNEL.SUMMARY");
  await user.click(insertButton());
  expect(insertFormula.mock.calls[0]?.[1]).toEqual({ rows: 7, columns: 5 });
});

test("is busy while Excel works, and cannot be pressed twice", async () => {
  let answer: (outcome: InsertOutcome) => void = () => {};
  const insertFormula = jest.fn(() => new Promise<InsertOutcome>((resolve) => (answer = resolve)));
  const { user } = await openFunction("FUNNEL.GAP", { insertFormula });
  await user.click(insertButton());
  const busy = screen.getByRole("button", { name: "Inserting…" });
  expect(busy).toHaveAttribute("aria-disabled", "true");
  expect(busy).toHaveFocus();
  await user.click(busy);
  expect(insertFormula).toHaveBeenCalledTimes(1);
  act(() => answer(insertedIntoB4));
  await waitFor(() => expect(insertButton()).not.toHaveAttribute("aria-disabled", "true"));
});

const failures: [outcome: InsertOutcome, en: string, zh: string][] = [
  [
    { status: "occupied", cell: "Sheet1!B4", selected: true, extent: { rows: 1, columns: 1 } },
    "Sheet1!B4 is not empty, so nothing was inserted.Select an empty cell and insert again.",
    "Sheet1!B4 不为空，未插入任何内容。请选择一个空单元格，再插入一次。",
  ],
  [
    { status: "occupied", cell: "Sheet1!C6", selected: false, extent: { rows: 7, columns: 5 } },
    "Sheet1!C6 is not empty, so nothing was inserted.The result needs 7 × 5 empty cells.",
    "Sheet1!C6 不为空，未插入任何内容。结果需要 7 × 5 个空单元格。",
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
    "Excel refused to insert the formula.It is offline. (Offline) Copy the formula and paste it",
    "Excel 拒绝插入公式。It is offline. (Offline) 请复制公式",
  ],
];

test.each(failures)("says what stood in the way and what to do: %j", async (outcome, en, zh) => {
  for (const [language, sentence] of [
    ["en", en],
    ["zh", zh],
  ] as const) {
    const { user, container } = await openFunction("FUNNEL.GAP", { language, insertFormula: async () => outcome });
    const pane = within(container);
    await user.click(pane.getByRole("button", { name: INSERT[language] }));
    expect(pane.getByRole("status")).toHaveTextContent(sentence);
    expect(pane.queryByRole("button", { name: language === "en" ? "Undo" : "撤销" })).not.toBeInTheDocument();
    container.remove();
  }
});

test.each([
  ["#SPILL!", "The cell shows #SPILL!. Clear or unmerge the cells below and to the right"],
  ["#NAME?", "The cell shows #NAME?. The functions are not loaded yet."],
  ["#VALUE!", "The cell shows #VALUE!. Select the cell to read what is wrong with it."],
])("an inserted formula that shows %s gets advice, and can be taken back", async (value, sentence) => {
  const { user } = await openFunction("FUNNEL.GAP", { insertFormula: async () => ({ ...insertedIntoB4, value }) });
  await user.click(insertButton());
  expect(screen.getByRole("status")).toHaveTextContent(sentence);
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("says so when Excel is still calculating", async () => {
  const { user } = await openFunction("FUNNEL.GAP", {
    language: "zh",
    insertFormula: async () => ({ ...insertedIntoB4, value: undefined }),
  });
  await user.click(insertButton("zh"));
  expect(screen.getByRole("status")).toHaveTextContent("已插入 Sheet1!B4Excel 仍在计算。");
});

test.each([
  [{ status: "changed" }, "Sheet1!B4 no longer holds this formula, so nothing was removed."],
  [{ status: "gone" }, "The sheet is no longer there"],
  [{ status: "refused", reason: "Locked." }, "Excel refused to undo.Locked. Select Sheet1!B4 and press Delete."],
] as const)("an undo that cannot be done says why: %j", async (outcome, sentence) => {
  const { user } = await openFunction("FUNNEL.GAP", { removeFormula: async () => outcome });
  await user.click(insertButton());
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByRole("status")).toHaveTextContent(sentence);
});

test("copies the formula; where that is not allowed it selects the formula for copying by hand", async () => {
  const allowed = await openFunction("FUNNEL.GAP");
  await allowed.user.click(screen.getByRole("button", { name: "Copy formula" }));
  expect(allowed.copyText).toHaveBeenCalledWith("=FUNNEL.GAP(964.8,1000,0.2)");
  expect(screen.getByRole("status")).toHaveTextContent("Formula copied.");
  allowed.container.remove();

  const refused = await openFunction("FUNNEL.GAP", { copyText: async () => false });
  await refused.user.click(within(refused.container).getByRole("button", { name: "Copy formula" }));
  expect(within(refused.container).getByRole("status")).toHaveTextContent("press Ctrl+C");
  expect(window.getSelection()?.toString()).toBe("=FUNNEL.GAP(964.8,1000,0.2)");
});

test("a message can be closed, and the keyboard goes on at the button", async () => {
  const { user } = await openFunction("FUNNEL.GAP");
  await user.click(insertButton());
  await user.click(screen.getByRole("button", { name: "Close message" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  expect(insertButton()).toHaveFocus();
});
