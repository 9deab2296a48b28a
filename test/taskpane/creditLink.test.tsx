import { screen, within } from "@testing-library/react";
import type { CreditLinkInspection, CreditLinkOutcome } from "../../src/excel/creditLink/creditLinkOutcome";
import type { WorkbookHere } from "../../src/excel/workbooksHere";
import { accessibilityViolations } from "./accessibilityViolations";
import { mockActing, renderPane } from "./renderPane";

const here = (blueprint: string): WorkbookHere => ({
  entry: {
    ...{ format: 1, id: `build of ${blueprint}`, blueprint, version: 4, language: "en", mode: "native", state: "done" },
    ...{ begun: 1, ended: 1, sheetsBefore: [], sheets: [], tables: [], names: [], blocks: [] },
  },
  sheets: [{ id: "first", worksheet: `sheet of ${blueprint}`, name: blueprint }],
  inFront: false,
});

const ready: CreditLinkInspection = {
  status: "ready",
  creditFile: { worksheetId: "rated", name: "Rated customers" },
  receivables: { worksheetId: "ledger", name: "Customers" },
  figures: {
    customers: 12,
    added: 2,
    creditFile: { written: 1_020, linked: 3, typed: 80 },
    receivables: { written: 5, linked: 0, typed: 1 },
  },
  manualCalculation: false,
};
// Much is clicked, on a machine that may be busy.
jest.setTimeout(30_000);

const linked: CreditLinkOutcome = { ...ready, status: "linked" };

function openLink(language: "en" | "zh", workbooks = [here("receivables"), here("credit")]) {
  const acting = mockActing();
  acting.workbooks.mockResolvedValue(workbooks);
  return { ...renderPane({ language, ribbonWish: () => undefined, acting }), acting };
}

const words = {
  en: {
    open: /^Link with the Credit file/u,
    link: "Link",
    replace: "Replace typed values, too",
    title: "Receivables and the Credit file are linked",
  },
  zh: { open: /^与信用档案关联/u, link: "关联", replace: "同时替换手工填写的数值", title: "应收账款与信用档案已关联" },
} as const;

describe.each(["en", "zh"] as const)("linking with the Credit file, %s", (language) => {
  const { open, link, replace, title } = words[language];

  test("says what will be linked, keeps what is typed, and leads to both sheets", async () => {
    const { user, acting, building, container } = openLink(language);
    acting.inspectCreditLink.mockResolvedValue(ready);
    acting.linkCreditFile.mockResolvedValue(linked);
    await user.click(await screen.findByRole("button", { name: open }));
    const list = await screen.findByRole("list", { name: language === "en" ? "What will be linked" : "将关联的内容" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    expect(list).toHaveTextContent("1,020");
    expect(list).toHaveTextContent("81");
    expect(await accessibilityViolations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: link }));
    expect(acting.linkCreditFile).toHaveBeenCalledWith({ receivables: "build of receivables", replaceTyped: false });
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText(/1,025/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Rated customers/u }));
    expect(building.showSheet).toHaveBeenCalledWith("rated");
    expect(await accessibilityViolations(container)).toEqual([]);
  });

  test("replaces typed values only when ticked, and says how many", async () => {
    const { user, acting } = openLink(language);
    acting.inspectCreditLink.mockResolvedValue(ready);
    acting.linkCreditFile.mockResolvedValue({ ...linked });
    await user.click(await screen.findByRole("button", { name: open }));
    await user.click(await screen.findByRole("checkbox", { name: replace }));
    expect(screen.getByText(language === "en" ? /^81 values of yours/u : /81 个数值/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: link }));
    expect(acting.linkCreditFile).toHaveBeenCalledWith({ receivables: "build of receivables", replaceTyped: true });
    expect(await screen.findByText(language === "en" ? "81 typed values were replaced." : /替换了 81/u)).toBeVisible();
  });

  test("a refusal says what to do, and a failure whether anything remains", async () => {
    const { user, acting } = openLink(language);
    acting.inspectCreditLink.mockResolvedValueOnce({
      status: "blocked",
      obstacles: [{ kind: "sheetProtected", sheet: "Customers" }],
    });
    await user.click(await screen.findByRole("button", { name: open }));
    expect(await screen.findByText(language === "en" ? /Unprotect Sheet/u : /撤消工作表保护/u)).toBeVisible();
    acting.inspectCreditLink.mockResolvedValue(ready);
    acting.linkCreditFile.mockResolvedValue({
      status: "failed",
      problem: { kind: "notAnswering", reason: "Excel did not answer." },
      restored: false,
    });
    await user.click(screen.getByRole("button", { name: language === "en" ? "Try again" : "重试" }));
    await user.click(await screen.findByRole("button", { name: link }));
    expect(await screen.findByText(language === "en" ? /may be linked already/u : /可能已关联/u)).toBeVisible();
  });
});

test("it is offered where both workbooks are", async () => {
  openLink("en", [here("receivables")]);
  expect(await screen.findByRole("heading", { name: "In this workbook" })).toBeVisible();
  expect(screen.queryByRole("button", { name: words.en.open })).toBeNull();
});
