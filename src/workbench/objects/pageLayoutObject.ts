import type { Rect } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { headerFooterGroup } from "./headerFooterObjects";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type Method, type ObjectKind, type Property } from "./hostObject";
import { changePageLayout, pageLayoutOf, pointsPer, type PageLayoutRecord } from "./pageLayouts";
import { printedParts, putPrintedParts, type PrintedPart } from "./printedParts";
import { rangeAreas } from "./rangeAreasObject";
import { otherRect, range } from "./rangeObject";
import { isEntireColumn, isEntireRow } from "./rectangle";
import type { SheetTarget } from "./worksheets";

type Flag = {
  [Key in keyof PageLayoutRecord]-?: Required<PageLayoutRecord>[Key] extends boolean ? Key : never;
}[keyof PageLayoutRecord];

const switched = (name: Flag): Property<SheetTarget> => ({
  read: (target) => pageLayoutOf(target)[name] ?? false,
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    changePageLayout(target, { [name]: value });
  },
});

const chosen = (
  name: "Orientation" | "PrintComments" | "PrintErrors" | "PrintOrder",
  choices: readonly [string, ...string[]],
): Property<SheetTarget> => ({
  read: (target) => pageLayoutOf(target)[name] ?? choices[0],
  write: (target, value) => {
    if (typeof value !== "string" || !choices.includes(value)) throw invalidArgument();
    changePageLayout(target, { [name]: value });
  },
});

/** In points; Excel's usual ones are three quarters of an inch above and below, and seven tenths beside. */
const usualMargins = {
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
} as const;

type Margin = keyof typeof usualMargins;

function setMargin(target: SheetTarget, name: Margin, points: unknown): void {
  if (typeof points !== "number" || !(points >= 0) || points > 49 * pointsPer.Inches) throw invalidArgument();
  changePageLayout(target, { [name]: points });
}

const margin = (name: Margin): Property<SheetTarget> => ({
  read: (target) => pageLayoutOf(target)[name] ?? usualMargins[name],
  write: (target, value) => setMargin(target, name, value),
});

const marginNames: Readonly<Record<string, Margin>> = {
  top: "TopMargin",
  bottom: "BottomMargin",
  left: "LeftMargin",
  right: "RightMargin",
  header: "HeaderMargin",
  footer: "FooterMargin",
};

function setMargins(target: SheetTarget, unit: unknown, given: unknown): void {
  const points = typeof unit === "string" && unit in pointsPer ? pointsPer[unit as keyof typeof pointsPer] : undefined;
  if (points === undefined || typeof given !== "object" || given === null) throw invalidArgument();
  for (const [side, size] of Object.entries(given)) {
    const name = marginNames[side];
    if (name === undefined || typeof size !== "number") throw invalidArgument();
    setMargin(target, name, size * points);
  }
}

const zoomParts = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** Either a scale or a number of pages. */
function readZoom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const good = parts.every(([name, part]) => zoomParts.includes(name) && typeof part === "number" && part > 0);
  const scaled = parts.some(([name]) => name === "scale");
  if (!good || parts.length === 0 || (scaled && parts.length > 1)) throw invalidArgument();
  return Object.fromEntries(parts);
}

const printed = ({ session, sheet }: SheetTarget, kind: PrintedPart): Rect[] =>
  printedParts(session.workbook.engine, sheet, kind);

function print(target: SheetTarget, kind: PrintedPart, rects: readonly Rect[]): void {
  const { session, sheet } = target;
  if (rects.length === 0 || rects.some((rect) => rect.sheet !== sheet)) throw invalidArgument();
  checkSheet(session, sheet);
  putPrintedParts(session.workbook.engine, sheet, kind, rects);
}

function rectsOf({ session, sheet }: SheetTarget, given: unknown): readonly Rect[] {
  const areas = rangeAreas.targetOf(given);
  if (areas) return areas.rects;
  const home = { session, rect: { sheet, row: 0, column: 0, rows: 1, columns: 1 } };
  return typeof given === "string"
    ? given.split(",").map((address) => otherRect(home, address))
    : [otherRect(home, given)];
}

function areas(target: SheetTarget): HostObject | null {
  const [first, ...others] = printed(target, "printArea");
  return first ? rangeAreas.of({ session: target.session, rects: [first, ...others] }) : null;
}

const titles =
  (kind: PrintedPart) =>
  (target: SheetTarget): HostObject | null => {
    const [rect] = printed(target, kind);
    return rect ? range.of({ session: target.session, rect }) : null;
  };

const orError =
  (find: (target: SheetTarget) => HostObject | null) =>
  (target: SheetTarget): HostObject => {
    const found = find(target);
    if (!found) throw itemNotFound();
    return found;
  };

const setTitles =
  (kind: PrintedPart, whole: (rect: Rect) => boolean): Method<SheetTarget> =>
  (target, given) => {
    const rects = rectsOf(target, given.any(0));
    if (rects.length !== 1 || !whole(rects[0]!)) throw invalidArgument();
    print(target, kind, rects);
  };

const titleRows = titles("printTitleRows");
const titleColumns = titles("printTitleColumns");

export const pageLayout: ObjectKind<SheetTarget> = defineObject({
  name: "PageLayout",
  properties: {
    Orientation: chosen("Orientation", ["Portrait", "Landscape"]),
    PrintComments: chosen("PrintComments", ["NoComments", "EndSheet", "InPlace"]),
    PrintErrors: chosen("PrintErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    PrintOrder: chosen("PrintOrder", ["DownThenOver", "OverThenDown"]),
    PaperSize: {
      read: (target) => pageLayoutOf(target).PaperSize ?? null,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        changePageLayout(target, { PaperSize: value });
      },
    },
    Zoom: {
      read: (target) => pageLayoutOf(target).Zoom ?? { scale: 100 },
      write: (target, value) => changePageLayout(target, { Zoom: readZoom(value) }),
    },
    // An empty text numbers the pages by themselves.
    FirstPageNumber: {
      read: (target) => pageLayoutOf(target).FirstPageNumber ?? "",
      write: (target, value) => {
        if (value !== "" && (typeof value !== "number" || !Number.isInteger(value))) throw invalidArgument();
        changePageLayout(target, { FirstPageNumber: value });
      },
    },
    TopMargin: margin("TopMargin"),
    BottomMargin: margin("BottomMargin"),
    LeftMargin: margin("LeftMargin"),
    RightMargin: margin("RightMargin"),
    HeaderMargin: margin("HeaderMargin"),
    FooterMargin: margin("FooterMargin"),
    CenterHorizontally: switched("CenterHorizontally"),
    CenterVertically: switched("CenterVertically"),
    PrintGridlines: switched("PrintGridlines"),
    PrintHeadings: switched("PrintHeadings"),
    BlackAndWhite: switched("BlackAndWhite"),
    DraftMode: switched("DraftMode"),
  },
  links: { HeadersFooters: (target) => headerFooterGroup.of(target) },
  methods: {
    SetPrintMargins: (target, given) => setMargins(target, given.any(0), given.any(1)),
    SetPrintArea: (target, given) => print(target, "printArea", rectsOf(target, given.any(0))),
    GetPrintArea: orError(areas),
    GetPrintAreaOrNullObject: areas,
    SetPrintTitleRows: setTitles("printTitleRows", isEntireRow),
    GetPrintTitleRows: orError(titleRows),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintTitleColumns: setTitles("printTitleColumns", isEntireColumn),
    GetPrintTitleColumns: orError(titleColumns),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
});
