import type { FilePattern } from "../../workbookFile/fileFormat";

/** What Excel's objects call the patterns of fills. */
const names: Readonly<Record<FilePattern, string>> = {
  darkGray: "Gray75",
  mediumGray: "Gray50",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

export const patternName = (pattern: FilePattern): string => names[pattern];

export const filePattern = (name: string): FilePattern | undefined =>
  (Object.keys(names) as FilePattern[]).find((pattern) => names[pattern] === name);
