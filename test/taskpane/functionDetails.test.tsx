import { act, screen, waitFor, within } from "@testing-library/react";
import type { InsertOutcome } from "../../src/excel/insertOutcome";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { insertedIntoB4, renderPane, type RenderedPane } from "./renderPane";

async function openFunction(id: string, host: Partial<PaneHost> = {}): Promise<RenderedPane> {
  const pane = renderPane(host);
  await screen.findByRole("searchbox");
  await pane.user.click(document.querySelector(`[data-function="${id}"]`)!);
  return pane;
}

const INSERT = { en: "Insert example into the selected cell", zh: "将示例插入所选单元格" } as const;
const insertButton = (language: "en" | "zh" = "en") => screen.getByRole("button", { name: INSERT[language] });

test("shows purpose, signature, arguments with what is allowed, notes and errors", async () => {
  await openFunction("FUNNEL.GAP");
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("FUNNEL.GAP");
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
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows[0]).toEqual(["Stage", "Win rate", "Deals", "Amount", "Weighted"]);
  expect(screen.getByRole("columnheader", { name: "Win rate" })).toBeVisible();
  expect(rows[1]).toEqual(["Interest", "0.0500", "1", "300", "15.0"]);
  expect(rows.at(-1)).toEqual(["Total", "0.2562", "6", "1,424", "364.8"]);
});

test("a result of one row is read downwards, each cell with its name", async () => {
  await openFunction("BADDEBT.CASHPROFIT", { language: "zh" });
  const rows = within(screen.getByRole("table", { name: "结果" })).getAllByRole("row");
  expect(rows).toHaveLength(7);
  expect(within(rows[0]!).getByRole("rowheader")).toHaveTextContent("成本");
  expect(within(rows[2]!).getByRole("cell")).toHaveTextContent("−50,000");
});

test("dates in the formula are explained", async () => {
  await openFunction("AR.DAYSLATE");
  expect(screen.getByText("Excel counts dates in days:").parentElement).toHaveTextContent(
    "45717 = 2025-03-0145747 = 2025-03-31",
  );
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

test.each([
  ["en", "Sheet1!C6 is not empty, so nothing was inserted.The result needs 7 × 5 empty cells."],
  ["zh", "Sheet1!C6 不为空，未插入任何内容。结果需要 7 × 5 个空单元格。"],
] as const)(
  "an insertion that fails says why and what to do, and leaves nothing to undo (%s)",
  async (language, sentence) => {
    const extent = { rows: 7, columns: 5 };
    const { user } = await openFunction("FUNNEL.SUMMARY", {
      language,
      insertFormula: async () => ({ status: "occupied", cell: "Sheet1!C6", selected: false, extent }),
    });
    await user.click(insertButton(language));
    expect(screen.getByRole("status")).toHaveTextContent(sentence);
    expect(screen.queryByRole("button", { name: /Undo|撤销/ })).not.toBeInTheDocument();
  },
);

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
