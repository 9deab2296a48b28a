import type { NotesPart, PlannedLook } from "../blueprint";
import { look } from "../look";
import type { PlannedFormat, PlannedValue } from "../plannedWorkbook";
import { valueFormat, widthOfWords, wordsOf, type LanePlace, type Layout } from "./lanePlace";
import { placeHeading } from "./placeFigures";
import type { SheetDraft } from "./sheetDraft";

export function placeNotes({ heading, lines }: NotesPart, place: LanePlace, draft: SheetDraft, layout: Layout): number {
  placeHeading(heading, place, draft, layout);
  lines.forEach((line, index) => {
    const row = place.row + 1 + index;
    if (!("term" in line)) {
      draft.word(row, place.column, wordsOf(line, layout), look.note);
      return;
    }
    const legend = "look" in line && line.look ? legendLooks[line.look] : undefined;
    draft.word(row, place.column, wordsOf(line.term, layout), legend ?? look.term);
    draft.widths.need(place.column, 1, widthOfWords(line.term, true));
    if ("meaning" in line) draft.word(row, place.column + 1, wordsOf(line.meaning, layout), look.note);
    else if (line.choice === "formulas") {
      draft.formulaWords.push({ row, column: place.column + 1 });
      draft.format({ row, column: place.column + 1, rows: 1, columns: 1 }, look.note);
    } else
      draft.word(row, place.column + 1, chosen(line.choice, layout), {
        ...look.note,
        ...choiceFormat(line.choice, layout),
      });
  });
  return 1 + lines.length;
}

/** Choices that stand in the notes as they were made. */
type CopiedChoice = "version" | "builtOn" | "currency";

function chosen(choice: CopiedChoice, { choices }: Layout): PlannedValue {
  return choices[choice];
}

function choiceFormat(choice: CopiedChoice, layout: Layout): PlannedFormat {
  const left = { horizontalAlignment: "Left" } as const;
  // A version such as 1.0 is a text, not the number 1.
  return choice === "builtOn" ? { ...valueFormat("day", layout), ...left } : { numberFormat: "@", ...left };
}

const legendLooks: Readonly<Record<PlannedLook, PlannedFormat>> = {
  input: look.input,
  calculated: look.calculatedColumn,
  ok: look.ok,
  check: look.notOk,
};
