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
  /** As somebody asked; absent while they turn by themselves. */
  readonly orientation?: number;
}

export interface CategoryLabelWishes {
  readonly size?: number | undefined;
  readonly orientation?: number | undefined;
  readonly spacing?: number | undefined;
}

const space = 6;
const slant = Math.sin((40 * Math.PI) / 180);
/** Above this many a reader follows the run of the labels instead of each single one: dates, months, numbers. */
const manyLabels = 14;

const inOrder = (labels: readonly string[]): boolean => labels.every((label) => /\d/u.test(label) || label === "");

/** Makes room for the names of categories under an axis: side by side, in lines, some left out, or slanted. */
export function categoryLabels(
  labels: readonly string[],
  band: number,
  mostHeight: number,
  wishes: CategoryLabelWishes = {},
): CategoryLabels {
  const { size = labelSize, orientation, spacing } = wishes;
  const found = orientation
    ? turnedLabels(labels, band, mostHeight, size, orientation)
    : placedLabels(labels, band, mostHeight, size, orientation === 0);
  return spacing === undefined ? found : { ...found, every: spacing };
}

function placedLabels(
  labels: readonly string[],
  band: number,
  mostHeight: number,
  size: number,
  neverSlanted: boolean,
): CategoryLabels {
  const rowHeight = size + lineHeight - labelSize;
  const flat = (every: number): CategoryLabels => ({
    every,
    slanted: false,
    lines: labels.map((label) => [label]),
    height: rowHeight,
  });
  const width = labels.reduce((most, label) => Math.max(most, textWidth(label, size)), 0);
  if (width + space <= band || labels.length === 0) return flat(1);
  const broken = labels.map((label) => wrapText(label, size, band - space, 3));
  const lines = broken.reduce((most, one) => Math.max(most, one?.length ?? Infinity), 1);
  if (lines * rowHeight <= mostHeight)
    return { every: 1, slanted: false, lines: broken.map((one) => one ?? []), height: lines * rowHeight };
  if (neverSlanted || labels.length > manyLabels || inOrder(labels)) return flat(Math.ceil((width + space) / band));
  const room = Math.max(24, mostHeight / slant - space);
  const shown = labels.map((label) => [fitText(label, size, room)]);
  const longest = shown.reduce((most, [label = ""]) => Math.max(most, textWidth(label, size)), 0);
  return {
    every: Math.ceil((rowHeight + 2) / band),
    slanted: true,
    lines: shown,
    height: longest * slant + rowHeight * 0.6,
  };
}

/** Labels at an angle that somebody asked for: as many as find room beside each other. */
function turnedLabels(
  labels: readonly string[],
  band: number,
  mostHeight: number,
  size: number,
  orientation: number,
): CategoryLabels {
  const stacked = orientation === 180;
  const angle = stacked ? Math.PI / 2 : (Math.abs(orientation) * Math.PI) / 180;
  const room = Math.max(24, (mostHeight - size) / Math.max(0.2, Math.sin(angle)));
  const lines = labels.map((label) => [fitText(label, size, room)]);
  const longest = lines.reduce((most, [label = ""]) => Math.max(most, textWidth(label, size)), 0);
  return {
    every: Math.max(1, Math.ceil((size + 3) / Math.max(0.2, Math.sin(angle)) / band)),
    slanted: true,
    lines,
    height: longest * Math.sin(angle) + size * Math.cos(angle) + 3,
    orientation,
  };
}
