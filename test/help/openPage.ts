import { JSDOM } from "jsdom";
import { helpPages } from "../../src/help/helpPages";

const pages = helpPages();

/** The addresses of all pages inside the build. */
export const paths: readonly string[] = [...pages.keys()];

export function markupOf(path: string): string {
  const markup = pages.get(path);
  if (markup === undefined) throw new Error(`There is no page ${path}.`);
  return markup;
}

const opened = new Map<string, Document>();
// One for all pages: a window for each takes longer than to read it.
const parser = new new JSDOM().window.DOMParser();

/** The page as a browser reads it; the same one every time, for looking only. */
export function openPage(path: string): Document {
  const page = opened.get(path) ?? parser.parseFromString(markupOf(path), "text/html");
  opened.set(path, page);
  return page;
}

/** What a person reads in an element, spaces run together. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

export const allIn = (parent: ParentNode, selector: string): readonly Element[] => [
  ...parent.querySelectorAll(selector),
];
