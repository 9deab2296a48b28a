import type { BorderLine, BorderSide } from "../engine/cellBorders";
import { checkSheet } from "./access";
import { common } from "./cellOutput";
import { colorCode } from "./colors";
import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { keptTint } from "./keptFormatProperty";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";

interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const styles: readonly BorderLine["style"][] = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "Double"];
const weights: readonly BorderLine["weight"][] = ["Hairline", "Thin", "Medium", "Thick"];
const plain: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

const lines = (target: BorderTarget): readonly (BorderLine | undefined)[] =>
  target.session.workbook.engine.borders.read(formattedPart(target), target.side);

function draw(target: BorderTarget, change: Partial<BorderLine>): void {
  checkSheet(target.session, target.rect.sheet, "allowFormatCells");
  const before = lines(target).find((line) => line !== undefined) ?? plain;
  target.session.workbook.engine.borders.set(formattedPart(target), target.side, { ...before, ...change });
}

export const rangeBorder: ObjectKind<BorderTarget> = defineObject<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: (target) => common(lines(target).map((line) => line?.style ?? "None")),
      write: (target, value) => {
        if (value === "None") {
          checkSheet(target.session, target.rect.sheet, "allowFormatCells");
          target.session.workbook.engine.borders.set(formattedPart(target), target.side, undefined);
          return;
        }
        if (value === "SlantDashDot") throw notImplemented(value);
        const style = styles.find((one) => one === value);
        if (style === undefined) throw invalidArgument();
        draw(target, { style });
      },
    },
    TintAndShade: keptTint("borderTint"),
    Weight: {
      read: (target) => common(lines(target).map((line) => line?.weight ?? "Thin")),
      write: (target, value) => {
        const weight = weights.find((one) => one === value);
        if (weight === undefined) throw invalidArgument();
        draw(target, { weight });
      },
    },
    Color: {
      read: (target) => common(lines(target).map((line) => line?.color ?? "#000000")),
      write: (target, value) => draw(target, { color: colorCode(value) }),
    },
  },
});

function bySide(target: RangeTarget, key: unknown): HostObject {
  const side = sides.find((one) => one === key);
  if (side !== undefined) return rangeBorder.of({ ...target, side });
  if (key === "DiagonalDown" || key === "DiagonalUp") throw notImplemented("diagonal borders");
  throw invalidArgument();
}

export const rangeBorderCollection: ObjectKind<RangeTarget> = defineObject({
  name: "RangeBorderCollection",
  collection: {
    items: (target) => sides.map((side) => rangeBorder.of({ ...target, side })),
    item: bySide,
  },
  properties: { Count: { read: () => sides.length } },
  methods: {
    GetItemAt: (target, given) => bySide(target, sides[given.integer(0)]),
  },
});
