import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import packageInformation from "../../package.json";
import type { OfficeColours } from "../../src/excel/officeTheme";
import { ErrorBoundary } from "../../src/taskpane/shell/ErrorBoundary";
import { darkTheme, lightTheme } from "../../src/taskpane/theme/themes";
import { WordingContext, wordingIn } from "../../src/taskpane/wording";
import { renderPane } from "./renderPane";

test.each([
  {
    language: "en",
    tag: "en",
    product: "Key Account Toolkit",
    place: "Functions",
    privacy: /^Nothing leaves this workbook/,
  },
  { language: "zh", tag: "zh-CN", product: "大客户工具箱", place: "函数", privacy: /^数据不会离开此工作簿/ },
] as const)("names the product, the place, the version and what becomes of the data ($language)", (expected) => {
  renderPane({ language: expected.language });
  expect(screen.getByRole("heading", { level: 1, name: expected.product })).toBeVisible();
  expect(screen.getByRole("button", { name: expected.place, current: "page" })).toBeVisible();
  expect(screen.getByText(expected.privacy)).toBeVisible();
  expect(screen.getByRole("contentinfo")).toHaveTextContent(packageInformation.version);
  expect(document.documentElement).toHaveAttribute("lang", expected.tag);
  expect(document.title).toBe(expected.product);
});

test("follows Excel from light to dark", () => {
  let colours: OfficeColours = { isDarkTheme: false };
  let changed = () => {};
  const { container } = renderPane({
    officeColours: () => colours,
    watchOfficeColours: (listener) => {
      changed = listener;
      return () => {};
    },
  });
  const background = () =>
    getComputedStyle(container.querySelector(".fui-FluentProvider")!).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe(lightTheme.colorNeutralBackground1);
  colours = { isDarkTheme: true };
  act(() => changed());
  expect(background()).toBe(darkTheme.colorNeutralBackground1);
  expect(document.documentElement.style.colorScheme).toBe("dark");
});

test.each(["en", "zh"] as const)(
  "axe finds nothing wrong with the list, a function and its message (%s)",
  async (language) => {
    const { user, container } = renderPane({ language });
    await screen.findByRole("searchbox");
    // jsdom paints nothing, so contrast is looked at in the browser; the whole page is, there too.
    const violations = async () =>
      (await axe.run(container, { rules: { "color-contrast": { enabled: false } } })).violations.map(({ id }) => id);
    expect(await violations()).toEqual([]);
    await user.click(document.querySelector(`[data-function="FUNNEL.SUMMARY"]`)!);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^(Insert|将示例)/ }));
    expect(await violations()).toEqual([]);
  },
);

test.each([
  { language: "en", heading: "The pane has stopped", reload: "Reload" },
  { language: "zh", heading: "窗格已停止运行", reload: "重新加载" },
] as const)("an error in the pane says what happened and offers to reload ($language)", async (expected) => {
  // React reports every error that reaches a boundary.
  const report = jest.spyOn(console, "error").mockImplementation(() => {});
  const reload = jest.fn();
  const Broken = (): never => {
    throw new Error("no such stage");
  };
  render(
    <FluentProvider theme={lightTheme}>
      <WordingContext.Provider value={wordingIn(expected.language)}>
        <ErrorBoundary onReload={reload}>
          <Broken />
        </ErrorBoundary>
      </WordingContext.Provider>
    </FluentProvider>,
  );
  expect(screen.getByRole("heading", { name: expected.heading })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("no such stage");
  await userEvent.click(screen.getByRole("button", { name: expected.reload }));
  expect(reload).toHaveBeenCalledTimes(1);
  report.mockRestore();
});
