import type { ConditionalLine, ConditionalSide } from "../engine/conditionalFormats";
import { colorCode } from "./colors";
import { changeLook, conditionalFormatOf, oneOf, type ConditionalTarget } from "./conditionalFormats";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";

interface BorderTarget extends ConditionalTarget {
  readonly side: ConditionalSide;
}

const sides: readonly ConditionalSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const styles: readonly ConditionalLine["style"][] = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const plain: ConditionalLine = { style: "Continuous", color: "#000000" };

const lineOf = (target: BorderTarget): ConditionalLine | undefined =>
  conditionalFormatOf(target).look.borders?.[target.side];

const draw = (target: BorderTarget, change: Partial<ConditionalLine>): void =>
  changeLook(target, {
    borders: { ...conditionalFormatOf(target).look.borders, [target.side]: { ...plain, ...lineOf(target), ...change } },
  });

function erase(target: BorderTarget): void {
  const lines = Object.entries(conditionalFormatOf(target).look.borders ?? {});
  changeLook(target, { borders: Object.fromEntries(lines.filter(([side]) => side !== target.side)) });
}

export const conditionalBorder: ObjectKind<BorderTarget> = defineObject({
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (target) => lineOf(target)?.style ?? "None",
      write: (target, value) => (value === "None" ? erase(target) : draw(target, { style: oneOf(styles, value) })),
    },
    Color: {
      read: (target) => lineOf(target)?.color ?? "",
      write: (target, value) => draw(target, { color: colorCode(value) }),
    },
  },
});

const bySide = (target: ConditionalTarget, key: unknown): HostObject =>
  conditionalBorder.of({ ...target, side: oneOf(sides, key) });

const link = (side: ConditionalSide) => (target: ConditionalTarget) => bySide(target, side);

export const conditionalBorders: ObjectKind<ConditionalTarget> = defineObject({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { read: () => sides.length } },
  links: { Top: link("EdgeTop"), Bottom: link("EdgeBottom"), Left: link("EdgeLeft"), Right: link("EdgeRight") },
  collection: { items: (target) => sides.map((side) => bySide(target, side)), item: bySide },
  methods: { GetItemAt: (target, given) => bySide(target, sides[given.integer(0)]) },
});
