/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { AddInPane } from "../../../src/workbench/page/AddInPane";
import { texts } from "../../../src/workbench/page/pageTexts";
import { themes } from "../../../src/workbench/page/themes";
import "../../taskpane/patience";

const reload = jest.fn();

function Example() {
  const frame = useRef<HTMLDivElement>(null);
  const [shown, show] = useState(true);
  const [width, setWidth] = useState(350);
  return (
    <FluentProvider theme={themes.light}>
      <AddInPane
        texts={texts.en}
        name="Toolkit"
        shown={shown}
        width={width}
        frame={frame}
        onWidth={setWidth}
        onShow={() => show(true)}
        onClose={() => show(false)}
        onReload={reload}
      />
    </FluentProvider>
  );
}

test("it closes to a button and opens again, and what is in its frame stays on the page", async () => {
  const { container } = render(<Example />);
  const frame = container.querySelector(".pane-frame")!;
  frame.append(document.createElement("iframe"));
  await userEvent.click(screen.getByRole("button", { name: "Close the pane" }));
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(container.querySelector(".pane-frame iframe")?.isConnected).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Toolkit" }));
  expect(screen.getByRole("complementary", { name: "Add-in pane" })).toBeTruthy();
  expect(container.querySelector(".pane-frame")).toBe(frame);
});

test("its edge moves with the keys, within its limits", () => {
  render(<Example />);
  const edge = screen.getByRole("separator", { name: "Width of the pane" });
  const press = (key: string) => {
    fireEvent.keyDown(edge, { key });
    return edge.getAttribute("aria-valuenow");
  };
  expect(press("ArrowLeft")).toBe("360");
  expect(press("ArrowRight")).toBe("350");
  expect(press("Home")).toBe("320");
  expect(press("ArrowRight")).toBe("320");
  expect(press("End")).toBe("600");
  expect(press("ArrowLeft")).toBe("600");
  expect(press("a")).toBe("600");
});

test("it loads anew on request", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("button", { name: "Reload the pane" }));
  expect(reload).toHaveBeenCalledTimes(1);
});
