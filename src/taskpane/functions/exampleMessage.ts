import type { InsertedFormula, InsertOutcome, RemoveOutcome } from "../../excel/insertOutcome";
import type { Wording } from "../wording";
import { showValue } from "./showValue";

/** What the pane says after an action: what happened, then what to do. */
export interface ExampleMessage {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly next?: string;
  /** The formula that Undo takes back. */
  readonly undo?: InsertedFormula;
}

/** `#VALUE!`, `#NAME?`, `#N/A`, `#SPILL!`: what an error cell hands over as its value. */
const isErrorValue = (text: string): boolean => /^#[A-Z/0]+[!?]?$/.test(text);

function inserted(outcome: InsertOutcome & { status: "inserted" }, { texts, language }: Wording): ExampleMessage {
  const { place, value } = outcome;
  const title = texts.insertedInto(place.address);
  if (value === undefined) return { intent: "success", title, next: texts.stillCalculating, undo: place };
  if (typeof value !== "string" || !isErrorValue(value))
    return { intent: "success", title, next: texts.itShows(showValue(value, language)), undo: place };
  const advice = value === "#SPILL!" ? texts.spillNext : value === "#NAME?" ? texts.nameNext : texts.otherErrorNext;
  return { intent: "warning", title, next: `${texts.showsError(value)} ${advice}`, undo: place };
}

export function insertMessage(outcome: InsertOutcome, wording: Wording): ExampleMessage {
  const { texts } = wording;
  const warning = (title: string, next: string): ExampleMessage => ({ intent: "warning", title, next });
  switch (outcome.status) {
    case "inserted":
      return inserted(outcome, wording);
    case "occupied": {
      const { rows, columns } = outcome.extent;
      return warning(
        texts.cellInTheWay(outcome.cell),
        rows * columns === 1 ? texts.selectEmptyCell : texts.clearOrSelect(texts.size(rows, columns)),
      );
    }
    case "pastTheEdge":
      return warning(texts.pastTheEdge(outcome.cell), texts.selectElsewhere);
    case "insideTable":
      return warning(texts.insideTable(outcome.cell, outcome.table), texts.selectOutsideTable);
    case "protected":
      return warning(texts.sheetProtected(outcome.sheet), texts.unprotect);
    case "noSingleCell":
      return warning(texts.severalAreas, texts.selectOneCell);
    case "cellInEdit":
      return warning(texts.cellInEdit, texts.finishCell);
    case "noExcel":
      return warning(texts.noExcel, texts.openInExcel);
    case "refused":
      return { intent: "error", title: texts.excelRefused, next: `${outcome.reason} ${texts.copyInstead}` };
  }
}

export function removeMessage(outcome: RemoveOutcome, cell: string, { texts }: Wording): ExampleMessage {
  switch (outcome.status) {
    case "removed":
      return { intent: "success", title: texts.removed(cell) };
    case "changed":
      return { intent: "warning", title: texts.changedSince(cell) };
    case "gone":
      return { intent: "warning", title: texts.cellGone };
    case "refused":
      return { intent: "error", title: texts.undoRefused, next: `${outcome.reason} ${texts.deleteByHand(cell)}` };
  }
}
