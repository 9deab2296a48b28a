import type { Highlight } from "../blueprint";
import { highlightLook } from "../look";
import type { CellArea, PlannedConditionalFormat } from "../plannedWorkbook";
import type { Layout } from "./lanePlace";
import type { SheetDraft } from "./sheetDraft";

export function addHighlights(
  highlights: readonly Highlight[] | undefined,
  area: CellArea,
  draft: SheetDraft,
  { choices }: Layout,
): void {
  for (const { when, look: name } of highlights ?? []) {
    const value = typeof when.value === "object" ? when.value[choices.language] : when.value;
    const condition: PlannedConditionalFormat = { when: { operator: when.operator, value }, ...highlightLook[name] };
    draft.conditionalFormats.push({ ...area, ...condition });
  }
}
