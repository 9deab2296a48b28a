import { checkSheet } from "./access";
import type { SheetTarget } from "./worksheets";

/** What is kept for printing; an absent member has Excel's usual value. Margins are in points. */
export interface PageLayoutRecord {
  readonly Orientation?: string;
  readonly PaperSize?: string | null;
  readonly Zoom?: Readonly<Record<string, unknown>>;
  readonly FirstPageNumber?: number | "";
  readonly PrintComments?: string;
  readonly PrintErrors?: string;
  readonly PrintOrder?: string;
  readonly TopMargin?: number;
  readonly BottomMargin?: number;
  readonly LeftMargin?: number;
  readonly RightMargin?: number;
  readonly HeaderMargin?: number;
  readonly FooterMargin?: number;
  readonly CenterHorizontally?: boolean;
  readonly CenterVertically?: boolean;
  readonly PrintGridlines?: boolean;
  readonly PrintHeadings?: boolean;
  readonly BlackAndWhite?: boolean;
  readonly DraftMode?: boolean;
  readonly headersFooters?: HeadersFootersRecord;
}

export type HeaderPages = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";

export const headerTexts = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

export type HeaderText = (typeof headerTexts)[number];

/** Texts of headers and footers with Excel's codes (`&P` is the page's number). */
export interface HeadersFootersRecord {
  readonly state?: string;
  readonly useSheetMargins?: boolean;
  readonly useSheetScale?: boolean;
  readonly pages?: Readonly<Partial<Record<HeaderPages, Readonly<Partial<Record<HeaderText, string>>>>>>;
}

export const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export function pageLayoutOf({ session, sheet }: SheetTarget): PageLayoutRecord {
  return JSON.parse(session.workbook.pageLayouts.get(sheet) ?? "{}") as PageLayoutRecord;
}

export function changePageLayout(target: SheetTarget, change: Partial<PageLayoutRecord>): void {
  checkSheet(target.session, target.sheet);
  target.session.workbook.pageLayouts.set(target.sheet, JSON.stringify({ ...pageLayoutOf(target), ...change }));
}
