import { native } from "../../formula/native";
import type { BothLanguages } from "../../functions/bothLanguages";
import type { ChecksPart, InputsPart, ResultsPart, TitlePart } from "../blueprint";
import { alignmentOf, look, rowHeight } from "../look";
import { checkWords } from "../checkWords";
import { textWidth } from "../textWidth";
import { addHighlights } from "./addHighlights";
import { inputRule } from "./inputRule";
import {
  formulaOf,
  standsIn,
  typedValue,
  valueFormat,
  widthOfKind,
  widthOfWords,
  wordsOf,
  type LanePlace,
  type Layout,
} from "./lanePlace";
import type { SheetDraft } from "./sheetDraft";

/** A row is as high as the largest figure in it, in whichever lane that stands. */
const middle = { verticalAlignment: "Center" } as const;

/** Each of these answers with the rows it took. */

export function placeTitle(
  { title, subtitle }: TitlePart,
  place: LanePlace,
  draft: SheetDraft,
  layout: Layout,
): number {
  draft.word(place.row, place.column, wordsOf(title, layout), { ...look.title, verticalAlignment: "Center" });
  draft.heights.set(place.row, rowHeight.title);
  const line = typeof subtitle === "function" ? subtitle(layout.filling) : subtitle;
  draft.word(place.row + 1, place.column, wordsOf(line, layout), look.subtitle);
  return 2;
}

/** Headings are a point larger than other words. */
const headingGrowth = look.sectionHeading.fontSize / 11;

export const widthOfHeading = (words: BothLanguages): number => widthOfWords(words, true) * headingGrowth;

/** Over the columns of its lane, however narrow the first of them is. */
export function placeHeading(heading: BothLanguages, place: LanePlace, draft: SheetDraft, layout: Layout): void {
  draft.word(place.row, place.column, wordsOf(heading, layout), look.sectionHeading);
  draft.widths.need(place.column, place.columns, widthOfHeading(heading));
  // As narrow as a host may find the words, and as wide as they are drawn; both languages have the same columns.
  for (const words of [heading.en, heading.zh])
    draft.widths.run(
      place.column,
      textWidth(words) * headingGrowth * 0.95,
      textWidth(words, { bold: true }) * headingGrowth + 2,
    );
}

export function placeInputs(
  { heading, inputs: allInputs }: InputsPart,
  place: LanePlace,
  draft: SheetDraft,
  layout: Layout,
): number {
  const inputs = allInputs.filter((one) => standsIn(layout, one));
  placeHeading(heading, place, draft, layout);
  const { language } = layout.choices;
  const valueColumn = place.column + place.labelColumns;
  inputs.forEach(({ id, name, label, kind, help, from, ...bounds }, index) => {
    const row = place.row + 1 + index;
    const cell = { row, column: valueColumn, rows: 1, columns: 1 };
    draft.word(row, place.column, wordsOf(label, layout), { ...look.label, ...middle });
    draft.word(row, valueColumn, typedValue(layout.filling.inputs[id] ?? "", layout), {
      ...look.input,
      ...valueFormat(kind, layout),
      horizontalAlignment: alignmentOf(kind),
      ...middle,
    });
    draft.names.push({
      id,
      name: name[language],
      sheet: draft.sheetId,
      cell: { row, column: valueColumn },
      comment: help[language],
    });
    const rule = from
      ? ({ kind: "list", from, strict: true, prompt: help[language] } as const)
      : inputRule(kind, bounds, language, help);
    if (rule) draft.validations.push({ ...cell, ...rule });
    draft.widths.need(place.column, place.labelColumns, widthOfWords(label));
    draft.widths.need(valueColumn, 1, widthOfKind(kind));
  });
  return 1 + inputs.length;
}

export function placeResults(
  { heading, results: allResults }: ResultsPart,
  place: LanePlace,
  draft: SheetDraft,
  layout: Layout,
): number {
  const results = allResults.filter((one) => standsIn(layout, one));
  placeHeading(heading, place, draft, layout);
  const valueColumn = place.column + place.labelColumns;
  draft.format({ ...place, row: place.row + 1, rows: results.length, columns: place.labelColumns + 1 }, look.resultRow);
  results.forEach(({ id, label, kind, formula, lead, highlights }, index) => {
    const row = place.row + 1 + index;
    if (lead) draft.heights.set(row, rowHeight.lead);
    draft.word(row, place.column, wordsOf(label, layout), { ...(lead ? look.term : look.label), ...middle });
    draft.formula(row, valueColumn, formulaOf(formula, layout));
    const cell = { row, column: valueColumn, rows: 1, columns: 1 };
    draft.format(cell, {
      ...(lead ? look.lead : look.calculated),
      ...valueFormat(kind, layout),
      horizontalAlignment: alignmentOf(kind),
      ...middle,
    });
    draft.block(id, cell);
    addHighlights(highlights, cell, draft, layout);
    if (lead) draft.widths.need(place.column, 1, widthOfWords(label, true));
    draft.widths.need(place.column, place.labelColumns, widthOfWords(label));
    draft.widths.need(valueColumn, 1, widthOfKind(kind) * (lead ? 1.4 : 1));
  });
  return 1 + results.length;
}

export function placeChecks(
  { heading, checks: allChecks }: ChecksPart,
  place: LanePlace,
  draft: SheetDraft,
  layout: Layout,
): number {
  const checks = allChecks.filter((one) => standsIn(layout, one));
  placeHeading(heading, place, draft, layout);
  const { ok, notOk } = checkWords[layout.choices.language];
  const valueColumn = place.column + place.labelColumns;
  checks.forEach(({ id, label, holds }, index) => {
    const row = place.row + 1 + index;
    draft.word(row, place.column, wordsOf(label, layout), look.label);
    draft.formula(row, valueColumn, native("IF", native("IFERROR", formulaOf(holds, layout), false), ok, notOk));
    draft.block(id, { row, column: valueColumn, rows: 1, columns: 1 });
    draft.widths.need(place.column, place.labelColumns, widthOfWords(label));
  });
  const cells = { row: place.row + 1, column: valueColumn, rows: checks.length, columns: 1 };
  draft.format(cells, look.check);
  draft.conditionalFormats.push(
    { ...cells, when: { operator: "EqualTo", value: ok }, ...colours(look.ok) },
    { ...cells, when: { operator: "EqualTo", value: notOk }, ...colours(look.notOk) },
  );
  draft.widths.need(valueColumn, 1, 84);
  return 1 + checks.length;
}

const colours = ({ fontColor, fillColor }: { readonly fontColor: string; readonly fillColor: string }) => ({
  fontColor,
  fillColor,
});
