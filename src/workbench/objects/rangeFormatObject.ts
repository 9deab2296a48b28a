import type { CellFormat } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import type { Arguments } from "./arguments";
import { common } from "./cellOutput";
import { colorCode } from "./colors";
import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type Property, type ObjectKind } from "./hostObject";
import { fillPattern, fillPatternColor, keepFormat, keptSwitch, keptTint } from "./keptFormatProperty";
import { formatProtection } from "./protectionObjects";
import { rangeBorderCollection } from "./rangeBorderObject";
import type { PlainFormat } from "./pendingWrites";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";
import { sheetColumns } from "./rectangle";
import { standardHeight, standardWidth } from "./standardSizes";

/** Excel counts column widths in points, the engine in pixels. */
const pointsPerPixel = 0.75;
const longestWidth = 1_342;
const tallestRow = 409;
const deepestIndent = 250;

function read<Key extends keyof CellFormat>(target: RangeTarget, key: Key): CellFormat[Key] | null {
  const formats = target.session.engine.readFormats(formattedPart(target));
  return common(formats.flatMap((row) => row.map((format) => format[key] ?? null)));
}

function write(target: RangeTarget, format: PlainFormat): void {
  checkSheet(target.session, target.rect.sheet, "allowFormatCells");
  target.session.writes.format(formattedPart(target), format);
}

function chosen<Value extends string>(value: unknown, taken: readonly Value[], known: readonly string[]): Value {
  const found = taken.find((one) => one === value);
  if (found !== undefined) return found;
  if (typeof value === "string" && known.includes(value)) throw notImplemented(value);
  throw invalidArgument();
}

const switched = (key: "bold" | "italic" | "wrapText" | "strikethrough"): Property<RangeTarget> => ({
  read: (target) => read(target, key),
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    write(target, { [key]: value });
  },
});

const script = (which: "Subscript" | "Superscript"): Property<RangeTarget> => ({
  read: (target) => {
    const formats = target.session.engine.readFormats(formattedPart(target));
    return common(formats.flatMap((row) => row.map((format) => format.script === which)));
  },
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    // Taking one of the two away leaves the other.
    if (value || read(target, "script") === which) write(target, { script: value ? which : "None" });
  },
});

export const rangeFont: ObjectKind<RangeTarget> = defineObject({
  name: "RangeFont",
  properties: {
    Bold: switched("bold"),
    Italic: switched("italic"),
    Strikethrough: switched("strikethrough"),
    Subscript: script("Subscript"),
    Superscript: script("Superscript"),
    TintAndShade: keptTint("fontTint"),
    Underline: {
      read: (target) => {
        const underlined = read(target, "underline");
        return underlined === null ? null : underlined ? "Single" : "None";
      },
      write: (target, value) => {
        const known = ["Double", "SingleAccountant", "DoubleAccountant"];
        write(target, { underline: chosen(value, ["None", "Single"], known) === "Single" });
      },
    },
    Color: {
      read: (target) => read(target, "fontColor"),
      write: (target, value) => write(target, { fontColor: colorCode(value) }),
    },
    Name: {
      read: (target) => read(target, "fontName"),
      write: (target, value) => {
        if (typeof value !== "string" || value === "") throw invalidArgument();
        write(target, { fontName: value });
      },
    },
    Size: {
      read: (target) => read(target, "fontSize"),
      write: (target, value) => {
        if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument();
        write(target, { fontSize: value });
      },
    },
  },
});

export const rangeFill: ObjectKind<RangeTarget> = defineObject({
  name: "RangeFill",
  properties: {
    Color: {
      read: (target) => {
        const color = read(target, "fillColor");
        // Excel calls the colour of a cell without fill white.
        return color === "" ? "#FFFFFF" : color;
      },
      write: (target, value) => write(target, { fillColor: value === "" ? "" : colorCode(value) }),
    },
    Pattern: fillPattern,
    PatternColor: fillPatternColor,
    PatternTintAndShade: keptTint("patternTint"),
    TintAndShade: keptTint("fillTint"),
  },
  methods: {
    Clear: (target) => {
      write(target, { fillColor: "" });
      keepFormat(target, { pattern: "", patternColor: "#000000", patternTint: 0, fillTint: 0 });
    },
  },
});

const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;
const horizontal = ["General", "Left", "Center", "Right"] as const;
const vertical = ["Top", "Center", "Bottom"] as const;

function columnWidth({ session, rect }: RangeTarget): number | null {
  // A whole sheet has 16,384 columns; beyond the first hundred they all have the standard width.
  const columns = rect.columns === sheetColumns ? 100 : rect.columns;
  const widths = Array.from({ length: columns }, (_, index) =>
    session.engine.columnWidth(rect.sheet, rect.column + index),
  );
  const width = common(widths);
  return width === null ? null : width * pointsPerPixel;
}

function rowHeight(target: RangeTarget): number | null {
  const { sheet, row, rows } = formattedPart(target);
  const { layout } = target.session.engine;
  const height = common(Array.from({ length: rows }, (_, index) => layout.rowHeight(sheet, row + index)));
  return height === null ? null : height * pointsPerPixel;
}

/** Each cell on its own, and none below 0 or above the deepest level. */
function adjustIndent(target: RangeTarget, given: Arguments): void {
  const amount = given.integer(0);
  const rect = formattedPart(target);
  checkSheet(target.session, rect.sheet, "allowFormatCells");
  target.session.engine.readFormats(rect).forEach((row, i) => {
    row.forEach(({ indent }, j) => {
      const level = Math.min(deepestIndent, Math.max(0, (indent ?? 0) + amount));
      const cell = { ...rect, row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
      if (level !== indent) target.session.engine.format(cell, { indent: level });
    });
  });
}

export const rangeFormat: ObjectKind<RangeTarget> = defineObject({
  name: "RangeFormat",
  properties: {
    WrapText: switched("wrapText"),
    ShrinkToFit: keptSwitch("shrinkToFit"),
    AutoIndent: keptSwitch("autoIndent"),
    UseStandardHeight: standardHeight,
    UseStandardWidth: standardWidth,
    ReadingOrder: {
      read: (target) => read(target, "readingOrder"),
      write: (target, value) => write(target, { readingOrder: chosen(value, readingOrders, []) }),
    },
    TextOrientation: {
      read: (target) => read(target, "textOrientation"),
      write: (target, value) => {
        const degrees = Number(value);
        const good = Number.isInteger(value) && ((degrees >= -90 && degrees <= 90) || degrees === 180);
        if (!good) throw invalidArgument();
        write(target, { textOrientation: degrees });
      },
    },
    HorizontalAlignment: {
      read: (target) => read(target, "horizontalAlignment"),
      write: (target, value) => {
        const known = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];
        write(target, { horizontalAlignment: chosen(value, horizontal, known) });
      },
    },
    VerticalAlignment: {
      read: (target) => read(target, "verticalAlignment"),
      write: (target, value) => {
        write(target, { verticalAlignment: chosen(value, vertical, ["Justify", "Distributed"]) });
      },
    },
    IndentLevel: {
      read: (target) => read(target, "indent"),
      write: (target, value) => {
        if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > deepestIndent) throw invalidArgument();
        write(target, { indent: Number(value) });
      },
    },
    RowHeight: {
      read: rowHeight,
      write: (target, value) => {
        if (typeof value !== "number" || value < 0 || value > tallestRow) throw invalidArgument();
        const { sheet, row, rows } = formattedPart(target);
        checkSheet(target.session, sheet, "allowFormatRows");
        target.session.engine.layout.setRowHeight(sheet, row, rows, Math.round(value / pointsPerPixel));
      },
    },
    ColumnWidth: {
      read: columnWidth,
      write: (target, value) => {
        if (typeof value !== "number" || value < 0 || value > longestWidth) throw invalidArgument();
        const { sheet, column, columns } = formattedPart(target);
        checkSheet(target.session, sheet, "allowFormatColumns");
        target.session.engine.setColumnWidth(sheet, column, columns, Math.round(value / pointsPerPixel));
      },
    },
  },
  links: {
    Font: (target) => rangeFont.of(target),
    Fill: (target) => rangeFill.of(target),
    Borders: (target) => rangeBorderCollection.of(target),
    Protection: (target) => formatProtection.of(target),
  },
  methods: {
    AdjustIndent: adjustIndent,
    // Univer fits rows by itself while it draws them, as long as nobody has set their height.
    AutofitRows: (target) => {
      const { sheet, row, rows } = formattedPart(target);
      checkSheet(target.session, sheet, "allowFormatRows");
      target.session.engine.layout.autofitRows(sheet, row, rows);
    },
    AutofitColumns: (target) => {
      const { sheet, column, columns } = formattedPart(target);
      target.session.engine.autofitColumns(sheet, column, columns);
    },
  },
});
