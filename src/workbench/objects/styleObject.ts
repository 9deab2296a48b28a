import type { BorderLine } from "../engine/cellBorders";
import type { KeptFormat } from "../engine/keptFormat";
import type { CellFormat } from "../engine/sheetEngine";
import { stylePartNames, type CellStyle, type StylePart, type StyleSide } from "./builtInStyles";
import { addStyle, cellStyles, changeStyle, findStyle, isBuiltIn, removeStyle } from "./cellStyles";
import { colorCode } from "./colors";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";
import type { Session } from "./session";

interface StyleTarget {
  readonly session: Session;
  readonly id: string;
}

function styleOf({ session, id }: StyleTarget): CellStyle {
  const style = findStyle(session, id);
  if (!style) throw itemNotFound();
  return style;
}

const change = (target: StyleTarget, part: Partial<CellStyle>): void =>
  changeStyle(target.session, { ...styleOf(target), ...part });

type Check = (value: unknown) => unknown;

const isText: Check = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};
const isSwitch: Check = (value) => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};
const isOneOf =
  (...values: readonly string[]): Check =>
  (value) => {
    if (typeof value !== "string" || !values.includes(value)) throw invalidArgument();
    return value;
  };
const isNumber =
  (good: (value: number) => boolean): Check =>
  (value) => {
    if (typeof value !== "number" || !good(value)) throw invalidArgument();
    return value;
  };

const formatted = (key: keyof CellFormat, check: Check): Property<StyleTarget> => ({
  read: (target) => styleOf(target).format[key] ?? null,
  write: (target, value) => change(target, { format: { ...styleOf(target).format, [key]: check(value) } }),
});

const kept = (key: keyof KeptFormat, otherwise: unknown, check: Check): Property<StyleTarget> => ({
  read: (target) => styleOf(target).format.kept?.[key] ?? otherwise,
  write: (target, value) => {
    const { format } = styleOf(target);
    change(target, { format: { ...format, kept: { ...format.kept, [key]: check(value) } } });
  },
});

const included = (part: StylePart): Property<StyleTarget> => ({
  read: (target) => styleOf(target).parts.includes(part),
  write: (target, value) => {
    const { parts } = styleOf(target);
    const wanted = isSwitch(value) === true;
    change(target, { parts: stylePartNames.filter((one) => (one === part ? wanted : parts.includes(one))) });
  },
});

const isSize = isNumber((value) => value >= 1 && value <= 409);
const isDegrees = isNumber((value) => Number.isInteger(value) && ((value >= -90 && value <= 90) || value === 180));

const styleFont: ObjectKind<StyleTarget> = defineObject({
  name: "RangeFont",
  properties: {
    Name: formatted("fontName", isText),
    Size: formatted("fontSize", isSize),
    Color: formatted("fontColor", colorCode),
    Bold: formatted("bold", isSwitch),
    Italic: formatted("italic", isSwitch),
    Strikethrough: formatted("strikethrough", isSwitch),
    Underline: {
      read: (target) => (styleOf(target).format.underline ? "Single" : "None"),
      write: (target, value) => {
        const underline = isOneOf("None", "Single")(value) === "Single";
        change(target, { format: { ...styleOf(target).format, underline } });
      },
    },
  },
});

const styleFill: ObjectKind<StyleTarget> = defineObject({
  name: "RangeFill",
  properties: {
    Color: {
      read: (target) => styleOf(target).format.fillColor || "#FFFFFF",
      write: (target, value) => {
        const fillColor = value === "" ? "" : colorCode(value);
        change(target, { format: { ...styleOf(target).format, fillColor } });
      },
    },
  },
  methods: {
    Clear: (target) => change(target, { format: { ...styleOf(target).format, fillColor: "" } }),
  },
});

interface BorderTarget extends StyleTarget {
  readonly side: StyleSide;
}

const sides: readonly StyleSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const lineStyles = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "Double"];
const thin: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

function draw(target: BorderTarget, part: Partial<BorderLine> | undefined): void {
  const { borders } = styleOf(target);
  const { [target.side]: before, ...others } = borders;
  change(target, { borders: part ? { ...others, [target.side]: { ...thin, ...before, ...part } } : others });
}

const styleBorder: ObjectKind<BorderTarget> = defineObject({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (target) => styleOf(target).borders[target.side]?.style ?? "None",
      write: (target, value) => {
        const style = isOneOf("None", ...lineStyles)(value) as BorderLine["style"] | "None";
        draw(target, style === "None" ? undefined : { style });
      },
    },
    Weight: {
      read: (target) => styleOf(target).borders[target.side]?.weight ?? "Thin",
      write: (target, value) =>
        draw(target, { weight: isOneOf("Hairline", "Thin", "Medium", "Thick")(value) as BorderLine["weight"] }),
    },
    Color: {
      read: (target) => styleOf(target).borders[target.side]?.color ?? "#000000",
      write: (target, value) => draw(target, { color: colorCode(value) }),
    },
  },
});

function borderAt(target: StyleTarget, key: unknown): ReturnType<typeof styleBorder.of> {
  const side = sides.find((one) => one === key);
  if (side === undefined) throw invalidArgument();
  return styleBorder.of({ ...target, side });
}

const styleBorders: ObjectKind<StyleTarget> = defineObject({
  name: "RangeBorderCollection",
  collection: {
    items: (target) => sides.map((side) => styleBorder.of({ ...target, side })),
    item: borderAt,
  },
  properties: { Count: { read: () => sides.length } },
  methods: { GetItemAt: (target, given) => borderAt(target, sides[given.integer(0)]) },
});

export const style: ObjectKind<StyleTarget> = defineObject({
  name: "Style",
  writtenAs: { Orientation: "TextOrientation" },
  properties: {
    Name: { read: (target) => styleOf(target).name },
    BuiltIn: { read: ({ id }) => isBuiltIn(id) },
    NumberFormat: formatted("numberFormat", isText),
    NumberFormatLocal: formatted("numberFormat", isText),
    HorizontalAlignment: formatted("horizontalAlignment", isOneOf("General", "Left", "Center", "Right")),
    VerticalAlignment: formatted("verticalAlignment", isOneOf("Top", "Center", "Bottom")),
    WrapText: formatted("wrapText", isSwitch),
    IndentLevel: formatted(
      "indent",
      isNumber((value) => Number.isInteger(value) && value >= 0 && value <= 250),
    ),
    TextOrientation: formatted("textOrientation", isDegrees),
    ReadingOrder: formatted("readingOrder", isOneOf("Context", "LeftToRight", "RightToLeft")),
    ShrinkToFit: kept("shrinkToFit", false, isSwitch),
    AutoIndent: kept("autoIndent", false, isSwitch),
    FormulaHidden: kept("formulaHidden", false, isSwitch),
    Locked: {
      read: (target) => styleOf(target).locked,
      write: (target, value) => change(target, { locked: isSwitch(value) === true }),
    },
    IncludeNumber: included("Number"),
    IncludeFont: included("Font"),
    IncludeAlignment: included("Alignment"),
    IncludeBorder: included("Border"),
    IncludePatterns: included("Patterns"),
    IncludeProtection: included("Protection"),
  },
  links: {
    Font: (target) => styleFont.of(target),
    Fill: (target) => styleFill.of(target),
    Borders: (target) => styleBorders.of(target),
  },
  methods: {
    Delete: (target) => {
      const { id } = styleOf(target);
      if (isBuiltIn(id)) throw invalidOperation("A built-in style cannot be deleted.");
      removeStyle(target.session, id);
    },
  },
});

interface StylesTarget {
  readonly session: Session;
}

export const styleCollection: ObjectKind<StylesTarget> = defineObject({
  name: "StyleCollection",
  collection: {
    items: ({ session }) => cellStyles(session).map(({ id }) => style.of({ session, id })),
    item: ({ session }, key) => {
      const found = findStyle(session, key);
      if (!found) throw itemNotFound();
      return style.of({ session, id: found.id });
    },
  },
  methods: {
    Add: ({ session }, given) => {
      const name = given.text(0).trim();
      if (name === "") throw invalidArgument();
      if (findStyle(session, name)) throw itemAlreadyExists();
      addStyle(session, name);
    },
    GetCount: ({ session }) => cellStyles(session).length,
    GetItemAt: ({ session }, given) => {
      const found = cellStyles(session)[given.integer(0)];
      if (!found) throw invalidArgument();
      return style.of({ session, id: found.id });
    },
    GetItemOrNullObject: ({ session }, given) => {
      const found = findStyle(session, given.any(0));
      return found ? style.of({ session, id: found.id }) : null;
    },
  },
});
