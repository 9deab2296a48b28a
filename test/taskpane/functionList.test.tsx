import { screen, within } from "@testing-library/react";
import { describedFunctions as catalogue } from "../../src/functions/describedFunctions";
import { renderPane } from "./renderPane";

const shownIds = () =>
  screen
    .getAllByRole("listitem")
    .flatMap((item) => within(item).queryAllByRole("button"))
    .map((button) => button.getAttribute("data-function"))
    .filter((id) => id !== null);

test.each([
  { language: "en", family: "Sales funnel", search: "Search functions", count: `${catalogue.length} functions` },
  { language: "zh", family: "销售漏斗", search: "搜索函数", count: `${catalogue.length} 个函数` },
] as const)("lists every function by family ($language)", async ({ language, family, search, count }) => {
  renderPane({ language });
  await screen.findByRole("searchbox");
  expect([...shownIds()].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  expect(screen.getByRole("searchbox", { name: search })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(count);
  const funnel = within(screen.getByRole("region", { name: family }));
  const { purpose } = catalogue[0]!.texts[language];
  expect(funnel.getByRole("button", { name: `FUNNEL.FORECAST ${purpose}` })).toBeVisible();
});

test("does not take the focus when it opens", () => {
  renderPane();
  expect(document.body).toHaveFocus();
});

test("searching narrows the list and says how many are left", async () => {
  const { user } = renderPane();
  await user.type(await screen.findByRole("searchbox"), "progress");
  expect(shownIds()[0]).toBe("FUNNEL.PROGRESS");
  expect(screen.getByRole("status")).toHaveTextContent(`${shownIds().length} function`);
  await user.click(screen.getByRole("button", { name: "Clear search" }));
  expect(shownIds()).toHaveLength(catalogue.length);
});

test("a search without result offers words that find something, and the way back", async () => {
  const { user } = renderPane({ language: "zh" });
  await user.type(await screen.findByRole("searchbox"), "没有这个");
  expect(screen.getByRole("status")).toHaveTextContent("没有与“没有这个”匹配的函数");
  await user.click(screen.getByRole("button", { name: "赢率" }));
  expect(shownIds()).toContain("FUNNEL.STAGERATE");
  await user.clear(screen.getByRole("searchbox"));
  await user.type(await screen.findByRole("searchbox"), "没有这个");
  await user.click(screen.getByRole("button", { name: "显示全部函数" }));
  expect(shownIds()).toHaveLength(catalogue.length);
});

test("coming back from a function finds the search, the place in the list and the focus as they were", async () => {
  const { user } = renderPane();
  await user.type(await screen.findByRole("searchbox"), "target");
  const before = shownIds();
  expect(before.length).toBeGreaterThan(1);
  const opened = before.at(-1)!;
  document.documentElement.scrollTop = 230;
  await user.click(document.querySelector(`[data-function="${opened}"]`)!);
  expect(screen.getByRole("heading", { level: 2, name: opened })).toHaveFocus();
  expect(document.documentElement.scrollTop).toBe(0);

  await user.click(screen.getByRole("button", { name: "All functions" }));
  expect(screen.getByRole("searchbox")).toHaveValue("target");
  expect(shownIds()).toEqual(before);
  expect(document.documentElement.scrollTop).toBe(230);
  expect(document.querySelector(`[data-function="${opened}"]`)).toHaveFocus();
});

test("the keyboard alone opens a function and leaves it", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("searchbox"));
  await user.tab();
  await user.keyboard("{Enter}");
  const heading = screen.getByRole("heading", { level: 2, name: catalogue[0]!.id });
  expect(heading).toHaveFocus();
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(shownIds()).toHaveLength(catalogue.length);
});

test("choosing the place again begins anew", async () => {
  const { user } = renderPane();
  await user.type(await screen.findByRole("searchbox"), "gap");
  await user.click(document.querySelector(`[data-function="FUNNEL.GAP"]`)!);
  await user.click(screen.getByRole("button", { name: "Functions", current: "page" }));
  expect(screen.getByRole("searchbox")).toHaveValue("");
  expect(shownIds()).toHaveLength(catalogue.length);
});
