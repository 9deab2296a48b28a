import { conditionalBorders } from "./conditionalBorderObjects";
import { changeLook, conditionalFormatOf, dropLook, type ConditionalTarget } from "./conditionalFormats";
import { colorCode } from "./colors";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";

const switched = (key: "bold" | "italic" | "strikethrough"): Property<ConditionalTarget> => ({
  read: (target) => conditionalFormatOf(target).look[key] ?? null,
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    changeLook(target, { [key]: value });
  },
});

export const conditionalFont: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalRangeFont",
  properties: {
    Bold: switched("bold"),
    Italic: switched("italic"),
    Strikethrough: switched("strikethrough"),
    Color: {
      read: (target) => conditionalFormatOf(target).look.fontColor ?? "",
      write: (target, value) => changeLook(target, { fontColor: colorCode(value) }),
    },
    Underline: {
      read: (target) => {
        const { underline } = conditionalFormatOf(target).look;
        return underline === undefined ? null : underline ? "Single" : "None";
      },
      write: (target, value) => {
        if (value !== "None" && value !== "Single" && value !== "Double") throw invalidArgument();
        changeLook(target, { underline: value !== "None" });
      },
    },
  },
  methods: {
    Clear: (target) => dropLook(target, "fontColor", "bold", "italic", "underline", "strikethrough"),
  },
});

export const conditionalFill: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      read: (target) => conditionalFormatOf(target).look.fillColor ?? "",
      write: (target, value) => changeLook(target, { fillColor: colorCode(value) }),
    },
  },
  methods: { Clear: (target) => dropLook(target, "fillColor") },
});

export const conditionalLook: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: {
      read: (target) => conditionalFormatOf(target).look.numberFormat ?? null,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        changeLook(target, { numberFormat: value });
      },
    },
  },
  links: {
    Borders: (target) => conditionalBorders.of(target),
    Fill: (target) => conditionalFill.of(target),
    Font: (target) => conditionalFont.of(target),
  },
});
