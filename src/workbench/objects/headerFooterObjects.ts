import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";
import {
  changePageLayout,
  headerTexts,
  pageLayoutOf,
  type HeaderPages,
  type HeadersFootersRecord,
  type HeaderText,
} from "./pageLayouts";
import type { SheetTarget } from "./worksheets";

interface HeaderTarget extends SheetTarget {
  readonly pages: HeaderPages;
}

const record = (target: SheetTarget): HeadersFootersRecord => pageLayoutOf(target).headersFooters ?? {};

const change = (target: SheetTarget, part: Partial<HeadersFootersRecord>): void =>
  changePageLayout(target, { headersFooters: { ...record(target), ...part } });

const words = (name: HeaderText): Property<HeaderTarget> => ({
  read: (target) => record(target).pages?.[target.pages]?.[name] ?? "",
  write: (target, value) => {
    if (typeof value !== "string" || value.length > 255) throw invalidArgument();
    const { pages } = record(target);
    change(target, { pages: { ...pages, [target.pages]: { ...pages?.[target.pages], [name]: value } } });
  },
});

export const headerFooter: ObjectKind<HeaderTarget> = defineObject({
  name: "HeaderFooter",
  properties: Object.fromEntries(headerTexts.map((name) => [name, words(name)])),
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];

const switched = (name: "useSheetMargins" | "useSheetScale"): Property<SheetTarget> => ({
  read: (target) => record(target)[name] ?? true,
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    change(target, { [name]: value });
  },
});

const link = (pages: HeaderPages) => (target: SheetTarget) => headerFooter.of({ ...target, pages });

export const headerFooterGroup: ObjectKind<SheetTarget> = defineObject({
  name: "HeaderFooterGroup",
  properties: {
    State: {
      read: (target) => record(target).state ?? "Default",
      write: (target, value) => {
        if (typeof value !== "string" || !states.includes(value)) throw invalidArgument();
        change(target, { state: value });
      },
    },
    UseSheetMargins: switched("useSheetMargins"),
    UseSheetScale: switched("useSheetScale"),
  },
  links: {
    DefaultForAllPages: link("defaultForAllPages"),
    FirstPage: link("firstPage"),
    EvenPages: link("evenPages"),
    OddPages: link("oddPages"),
  },
});
