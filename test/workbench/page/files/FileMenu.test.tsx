/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileMenu, type FileMenuProps } from "../../../../src/workbench/page/files/FileMenu";
import { texts } from "../../../../src/workbench/page/pageTexts";
import { themes } from "../../../../src/workbench/page/themes";
import "../../../taskpane/patience";

const samples = [
  { name: "Pipeline", file: "pipeline-en.xlsx" },
  { name: "Receivables", file: "receivables-en.xlsx" },
];

async function show(more: Partial<FileMenuProps> = {}) {
  const props: FileMenuProps = {
    texts: texts.en,
    samples,
    disabled: false,
    onShown: jest.fn(),
    onNew: jest.fn(),
    onOpen: jest.fn(),
    onSample: jest.fn(),
    onSave: jest.fn(),
    onSaveCsv: jest.fn(),
    ...more,
  };
  render(
    <FluentProvider theme={themes.light}>
      <FileMenu {...props} />
    </FluentProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: texts.en.file }));
  return props;
}

const choose = async (name: RegExp): Promise<void> => userEvent.click(await screen.findByRole("menuitem", { name }));

test.each([
  [/^New/, "onNew"],
  [/^Open…/, "onOpen"],
  [/^Save as Excel/, "onSave"],
  [/^Save sheet as CSV/, "onSaveCsv"],
] as const)("%s", async (name, handler) => {
  const props = await show();
  expect(props.onShown).toHaveBeenCalledTimes(1);
  await choose(name);
  expect(props[handler]).toHaveBeenCalledTimes(1);
});

test("a sample is opened by its name", async () => {
  const props = await show();
  await choose(/sample/);
  await choose(/Receivables/);
  expect(props.onSample).toHaveBeenCalledWith(samples[1]);
});

test("where there are none it says so", async () => {
  await show({ samples: [] });
  await choose(/sample/);
  const none = await screen.findByRole("menuitem", { name: texts.en.noSamples });
  expect(none.getAttribute("aria-disabled")).toBe("true");
});

test("before a workbook is open there is nothing to do with files", async () => {
  await show({ disabled: true });
  expect(screen.queryByRole("menuitem")).toBeNull();
});
