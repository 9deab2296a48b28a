import type { FileDataBar } from "../../workbookFile/fileConditionalFormat";
import type { DataBarRule } from "../engine/conditionalFormats";
import { fileColor } from "./cellLooks";

type Details = DataBarRule["undrawn"];

const black = "#000000";
const axes = { none: "None", middle: "CellMidPoint" } as const;
const directions = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" } as const;

/** What of a data bar the grid does not draw. */
export function barDetails({ border, negativeBorder, sameFill, axisColor, axis, direction }: FileDataBar): Details {
  return {
    positiveBorder: border ?? "",
    negativeBorder: negativeBorder ?? "",
    sameFill: sameFill ?? false,
    sameBorder: negativeBorder === undefined,
    axisColor: axisColor ?? black,
    axis: axis === undefined ? "Automatic" : axes[axis],
    direction: direction === undefined ? "Context" : directions[direction],
  };
}

export function fileBarDetails(details: Details): Partial<FileDataBar> {
  const { positiveBorder, negativeBorder, sameFill, sameBorder, axisColor, axis, direction } = details;
  const place = (["none", "middle"] as const).find((one) => axes[one] === axis);
  const way = (["leftToRight", "rightToLeft"] as const).find((one) => directions[one] === direction);
  return {
    ...(positiveBorder === "" ? {} : { border: fileColor(positiveBorder) }),
    ...(sameBorder || negativeBorder === "" ? {} : { negativeBorder: fileColor(negativeBorder) }),
    ...(sameFill ? { sameFill } : {}),
    ...(axisColor === "" || axisColor === black ? {} : { axisColor: fileColor(axisColor) }),
    ...(place === undefined ? {} : { axis: place }),
    ...(way === undefined ? {} : { direction: way }),
  };
}
