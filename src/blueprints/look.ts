import type { PlannedFormat } from "./plannedWorkbook";
import type { ValueKind } from "./valueKind";

/** The colours of all workbooks: inputs blue on a pale fill, what is calculated black, words beside them quiet. */
export const palette = {
  ink: "#1F2B2B",
  accent: "#0F6B68",
  quiet: "#5B6B6A",
  headingFill: "#E3F0EE",
  calculatedFill: "#F4F7F6",
  inputInk: "#1F4FBF",
  inputFill: "#FFF8E6",
  linkInk: "#1B6B3A",
  goodInk: "#1B6B3A",
  goodFill: "#E4F3E8",
  warningInk: "#8A5A00",
  badInk: "#9C1C1C",
  badFill: "#FBE3E0",
  first: "#8FC7C1",
  second: "#0F6B68",
} as const;

export const look = {
  title: { bold: true, fontSize: 16, fontColor: palette.accent },
  subtitle: { fontColor: palette.quiet },
  sectionHeading: { bold: true, fontSize: 12, fontColor: palette.accent },
  label: { fontColor: palette.ink },
  columnHeading: { bold: true, fillColor: palette.headingFill, fontColor: palette.ink },
  /** Dark, because the filter buttons of some hosts are white. */
  tableHeading: { bold: true, fillColor: palette.accent, fontColor: "#FFFFFF" },
  input: { fontColor: palette.inputInk, fillColor: palette.inputFill },
  typed: { fontColor: palette.inputInk },
  calculated: { fontColor: "#000000" },
  /** Comes from another sheet, in a cell where a person may type instead. */
  link: { fontColor: palette.linkInk },
  /** Label and figure of a result, so that the eye finds from one to the other. */
  resultRow: { fillColor: palette.calculatedFill },
  calculatedColumn: { fontColor: "#000000", fillColor: palette.calculatedFill },
  lead: { bold: true, fontSize: 16, fontColor: palette.accent },
  total: { bold: true, lineAbove: true, fontColor: "#000000" },
  note: { fontColor: palette.quiet },
  term: { bold: true, fontColor: palette.ink },
  check: { bold: true, horizontalAlignment: "Center", fontColor: "#000000" },
  ok: { bold: true, horizontalAlignment: "Center", fontColor: palette.goodInk, fillColor: palette.goodFill },
  notOk: { bold: true, horizontalAlignment: "Center", fontColor: palette.badInk, fillColor: palette.badFill },
} as const satisfies Readonly<Record<string, PlannedFormat>>;

export const highlightLook = {
  good: { fontColor: palette.goodInk, fillColor: palette.goodFill },
  warning: { fontColor: palette.warningInk, bold: true },
  bad: { fontColor: palette.badInk, fillColor: palette.badFill },
  quiet: { fontColor: palette.quiet },
} as const satisfies Readonly<Record<string, PlannedFormat>>;

export const alignmentOf = (kind: ValueKind): "Left" | "Center" | "Right" =>
  kind === "text" || kind === "longText" ? "Left" : kind === "flag" ? "Center" : "Right";

/** Pixels of a level of indent in Excel. */
export const indentPixels = 9;

/** Headings of tables that end at the right keep clear of the buttons that filter their columns. */
export const besideButton = { indent: 2 } as const satisfies PlannedFormat;

/** Words that begin where the figures of the column before them end keep a distance. */
export const indentAfter = (kind: ValueKind, before: ValueKind | undefined): Pick<PlannedFormat, "indent"> =>
  before !== undefined && alignmentOf(kind) === "Left" && alignmentOf(before) === "Right" ? { indent: 1 } : {};

/** Rows high enough for what stands in them, in pixels. */
export const rowHeight = { title: 32, lead: 30, aboveTable: 30 } as const;
