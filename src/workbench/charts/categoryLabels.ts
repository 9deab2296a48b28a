import { fitText, textWidth, wrapText } from "./textWidth";

export const labelSize = 11;
export const lineHeight = 14;

export interface CategoryLabels {
  /** Only every so many-th label is shown, from the first on. */
  readonly every: number;
  readonly slanted: boolean;
  /** The lines of each label that is shown. */
  readonly lines: readonly (readonly string[])[];
  /** What they take below the axis. */
  readonly height: number;
}

const space = 6;
const slant = Math.sin((40 * Math.PI) / 180);
/** Above this many a reader follows the run of the labels instead of each single one: dates, months, numbers. */
const manyLabels = 14;

const inOrder = (labels: readonly string[]): boolean => labels.every((label) => /\d/u.test(label) || label === "");

/** Makes room for the names of categories under an axis: side by side, in lines, some left out, or slanted. */
export function categoryLabels(labels: readonly string[], band: number, mostHeight: number): CategoryLabels {
  const flat = (every: number): CategoryLabels => ({
    every,
    slanted: false,
    lines: labels.map((label) => [label]),
    height: lineHeight,
  });
  const width = labels.reduce((most, label) => Math.max(most, textWidth(label, labelSize)), 0);
  if (width + space <= band || labels.length === 0) return flat(1);
  const broken = labels.map((label) => wrapText(label, labelSize, band - space, 3));
  const lines = broken.reduce((most, one) => Math.max(most, one?.length ?? Infinity), 1);
  if (lines * lineHeight <= mostHeight)
    return { every: 1, slanted: false, lines: broken.map((one) => one ?? []), height: lines * lineHeight };
  if (labels.length > manyLabels || inOrder(labels)) return flat(Math.ceil((width + space) / band));
  const room = Math.max(24, mostHeight / slant - space);
  const shown = labels.map((label) => [fitText(label, labelSize, room)]);
  const longest = shown.reduce((most, [label = ""]) => Math.max(most, textWidth(label, labelSize)), 0);
  return {
    every: Math.ceil((lineHeight + 2) / band),
    slanted: true,
    lines: shown,
    height: longest * slant + lineHeight * 0.6,
  };
}
