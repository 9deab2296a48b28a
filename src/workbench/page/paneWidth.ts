export const paneWidths = { least: 320, usual: 350, most: 600 } as const;

export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
}
