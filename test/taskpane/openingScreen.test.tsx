import { screen } from "@testing-library/dom";
import { showCannotOpen, showOpening } from "../../src/taskpane/openingScreen";
import { dictionaries } from "../../src/texts/dictionaries";

const newRoot = () => document.body.appendChild(document.createElement("div"));

test.each([
  ["en", "Key Account ToolkitOpening…"],
  ["zh", "大客户工具箱正在打开…"],
] as const)("something stands in the pane at once (%s)", (language, text) => {
  const root = newRoot();
  showOpening(root, dictionaries[language]);
  expect(screen.getByRole("status")).toHaveTextContent(text);
  root.remove();
});

test("a pane that does not come says why and offers to reload", () => {
  const root = newRoot();
  showOpening(root, dictionaries.en);
  showCannotOpen(root, dictionaries.en, new Error("Loading chunk pane failed."));
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent("Loading chunk pane failed.");
  expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  root.remove();
});
