import type { KeptFormat } from "../engine/keptFormat";
import { checkSheet } from "./access";
import { common } from "./cellOutput";
import { colorCode } from "./colors";
import { invalidArgument, notImplemented } from "./hostError";
import type { Property } from "./hostObject";
import { formattedPart } from "./rangeContent";
import type { RangeTarget } from "./ranges";

/** What all cells of a range have kept of this; null when they differ. */
export function keptFormat<Name extends keyof KeptFormat>(target: RangeTarget, name: Name): KeptFormat[Name] | null {
  const formats = target.session.engine.readFormats(formattedPart(target));
  return common(formats.flatMap((row) => row.map(({ kept }) => kept?.[name] ?? null)));
}

export function keepFormat(target: RangeTarget, kept: Partial<KeptFormat>): void {
  checkSheet(target.session, target.rect.sheet, "allowFormatCells");
  target.session.writes.format(formattedPart(target), { kept });
}

/** A switch that is kept with the cells. */
export const keptSwitch = (name: "shrinkToFit" | "autoIndent" | "formulaHidden"): Property<RangeTarget> => ({
  read: (target) => keptFormat(target, name),
  write: (target, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    keepFormat(target, { [name]: value });
  },
});

/** How much a colour is lightened or darkened, from -1 to 1. */
export const keptTint = (name: "fontTint" | "fillTint" | "patternTint" | "borderTint"): Property<RangeTarget> => ({
  read: (target) => keptFormat(target, name),
  write: (target, value) => {
    if (typeof value !== "number" || !(value >= -1 && value <= 1)) throw invalidArgument();
    keepFormat(target, { [name]: value });
  },
});

const patterns = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
];
const gradients = ["LinearGradient", "RectangularGradient"];

/** The pattern of a fill; a colour alone is a solid one. */
export const fillPattern: Property<RangeTarget> = {
  read: (target) => {
    const formats = target.session.engine.readFormats(formattedPart(target));
    return common(
      formats.flatMap((row) => row.map(({ kept, fillColor }) => kept?.pattern || (fillColor ? "Solid" : "None"))),
    );
  },
  write: (target, value) => {
    if (typeof value !== "string") throw invalidArgument();
    if (gradients.includes(value)) throw notImplemented(value);
    if (!patterns.includes(value)) throw invalidArgument();
    keepFormat(target, { pattern: value === "None" || value === "Solid" ? "" : value });
    if (value === "None") target.session.writes.format(formattedPart(target), { fillColor: "" });
    if (value !== "Solid") return;
    // A solid fill without a colour is a white one.
    for (const part of unfilled(target)) target.session.writes.format(part, { fillColor: "#FFFFFF" });
  },
};

function unfilled(target: RangeTarget): RangeTarget["rect"][] {
  const rect = formattedPart(target);
  return target.session.engine
    .readFormats(rect)
    .flatMap((row, i) =>
      row.flatMap(({ fillColor }, j) =>
        fillColor ? [] : [{ ...rect, row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 }],
      ),
    );
}

export const fillPatternColor: Property<RangeTarget> = {
  read: (target) => keptFormat(target, "patternColor"),
  write: (target, value) => keepFormat(target, { patternColor: colorCode(value) }),
};
