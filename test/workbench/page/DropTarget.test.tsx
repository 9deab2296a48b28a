/** @jest-environment jsdom */
import { createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useRef } from "react";
import { DropTarget } from "../../../src/workbench/page/DropTarget";
import { texts } from "../../../src/workbench/page/pageTexts";
import "../../taskpane/patience";

const onFiles = jest.fn();
const file = new File(["a,b"], "deals.csv", { type: "text/csv" });
const carrying = (types: readonly string[]) => ({ dataTransfer: { types, files: [file] } });

function Example() {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={frame} data-testid="frame">
        <iframe title="pane" />
      </div>
      <DropTarget texts={texts.en} frame={frame} onFiles={onFiles} />
    </>
  );
}

/** jsdom has no drag events, so the one property that matters is put on by hand. */
function dragLeave(relatedTarget: Element | null): void {
  const event = new Event("dragleave", { bubbles: true });
  fireEvent(document.body, Object.defineProperty(event, "relatedTarget", { value: relatedTarget }));
}

const note = () => screen.queryByText(texts.en.dropTitle);

test("a file dragged in is announced, and dropped anywhere it is handed over", () => {
  render(<Example />);
  expect(note()).toBeNull();
  fireEvent.dragEnter(document.body, carrying(["Files"]));
  expect(note()).not.toBeNull();
  const drop = createEvent.drop(document.body, carrying(["Files"]));
  fireEvent(document.body, drop);
  // Otherwise the browser would leave the page for the file.
  expect(drop.defaultPrevented).toBe(true);
  expect(onFiles).toHaveBeenCalledWith([file]);
  expect(note()).toBeNull();
});

test("dragged out again nothing happens; between two elements of the page it stays", () => {
  render(<Example />);
  fireEvent.dragEnter(document.body, carrying(["Files"]));
  dragLeave(screen.getByTestId("frame"));
  expect(note()).not.toBeNull();
  dragLeave(null);
  expect(note()).toBeNull();
  expect(onFiles).not.toHaveBeenCalled();
});

test("a dragged text or link is left alone", () => {
  render(<Example />);
  fireEvent.dragEnter(document.body, carrying(["text/plain"]));
  expect(note()).toBeNull();
});

test("a file that comes in over the add-in's frame is announced as well", () => {
  render(<Example />);
  const frame = screen.getByTitle<HTMLIFrameElement>("pane");
  fireEvent.load(frame);
  fireEvent.dragEnter(frame.contentDocument!, carrying(["Files"]));
  expect(note()).not.toBeNull();
});

test("a file dropped over the add-in's frame, which the add-in leaves, is handed over", () => {
  render(<Example />);
  const frame = screen.getByTitle<HTMLIFrameElement>("pane");
  fireEvent.load(frame);
  fireEvent.dragEnter(frame.contentDocument!, carrying(["Files"]));
  fireEvent.drop(frame.contentDocument!, carrying(["Files"]));
  expect(onFiles).toHaveBeenCalledWith([file]);
  expect(note()).toBeNull();
});

test("a file that the add-in takes for itself is not announced, and stays the add-in's", async () => {
  render(<Example />);
  const frame = screen.getByTitle<HTMLIFrameElement>("pane");
  fireEvent.load(frame);
  fireEvent.dragEnter(document.body, carrying(["Files"]));
  expect(note()).not.toBeNull();
  const page = frame.contentDocument!;
  for (const kind of ["dragover", "drop"])
    page.body.addEventListener(kind, (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
  fireEvent.dragOver(page.body, carrying(["Files"]));
  await waitFor(() => expect(note()).toBeNull());
  fireEvent.drop(page.body, carrying(["Files"]));
  expect(onFiles).not.toHaveBeenCalled();
});
