/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AddIn } from "../../../src/workbench/page/manifest";
import { Ribbon, type RibbonProps } from "../../../src/workbench/page/Ribbon";
import { texts } from "../../../src/workbench/page/pageTexts";
import { themes } from "../../../src/workbench/page/themes";
import "../../taskpane/patience";

const addIn: AddIn = {
  name: "Toolkit",
  icon: "icon.png",
  pane: "pane.html",
  metadata: "functions.json",
  tabs: [
    {
      label: "Key Account",
      groups: [
        {
          label: "Formulas",
          buttons: [
            { id: "show", label: "Functions", tip: "Find a function.", icon: "a.png", action: { kind: "showPane" } },
            {
              id: "check",
              label: "Check",
              tip: "Find broken rows.",
              icon: "b.png",
              action: { kind: "command", name: "check" },
            },
          ],
        },
      ],
    },
  ],
};

function show(more: Partial<RibbonProps> = {}) {
  const props: RibbonProps = {
    addIn,
    title: "Toolkit – workbench",
    texts: texts.en,
    fileMenu: <button>File</button>,
    themeMenu: <button>Theme</button>,
    onAddInButton: jest.fn(),
    onSwitchLanguage: jest.fn(),
    ...more,
  };
  render(
    <FluentProvider theme={themes.light}>
      <Ribbon {...props} />
    </FluentProvider>,
  );
  return props;
}

test("the add-in's own buttons stand in their group and say what they do", async () => {
  const props = show();
  expect(screen.getByText("Key Account")).toBeTruthy();
  const group = within(screen.getByRole("group", { name: "Formulas" }));
  const button = group.getByRole("button", { name: "Check" });
  await userEvent.hover(button);
  expect((await screen.findByRole("tooltip")).textContent).toBe("Find broken rows.");
  await userEvent.click(button);
  expect(props.onAddInButton).toHaveBeenCalledWith(addIn.tabs[0]?.groups[0]?.buttons[1]);
});

test("files come first, the page's own looks last", async () => {
  const props = show();
  const names = screen.getAllByRole("button").map(({ textContent }) => textContent);
  expect(names).toEqual(["File", "Functions", "Check", "Theme", "中文"]);
  const other = screen.getByRole("button", { name: "中文" });
  expect(other.lang).toBe("zh-CN");
  await userEvent.click(other);
  expect(props.onSwitchLanguage).toHaveBeenCalledTimes(1);
});

test("before the manifest is read the language can be switched all the same", () => {
  show({ addIn: undefined, texts: texts.zh });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "English" }).disabled).toBe(false);
});
