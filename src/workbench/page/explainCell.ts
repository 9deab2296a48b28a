import { columnLetters } from "../../formula/columnLetters";
import type { CellAddress, ErrorCode, SheetEngine } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";
import type { Texts } from "./pageTexts";

export interface CellExplanation {
  readonly error: ErrorCode;
  readonly sentence: string;
}

export interface ExplanationSources {
  readonly engine: SheetEngine;
  readonly functions: FunctionHost;
  /** Whether the add-in's functions can be called, soon or at all. */
  readonly addIn: "ready" | "starting" | "missing";
  /** Whether a formula calls a function of the add-in. */
  readonly callsAddIn: (formula: string) => boolean;
  /** The cell that keeps a formula from spilling. */
  readonly spillObstacle: (at: CellAddress) => CellAddress | undefined;
}

/** Why a cell holds an error: the function's own sentence, else what the error means; undefined when it holds none. */
export function explainCell(sources: ExplanationSources, at: CellAddress, texts: Texts): CellExplanation | undefined {
  const { engine, functions } = sources;
  const cell = engine.read({ ...at, rows: 1, columns: 1 })[0]?.[0];
  if (typeof cell?.value !== "object" || cell.value === null) return undefined;
  const { error } = cell.value;
  const said = functions.errorMessage(at);
  if (said !== undefined) return { error, sentence: said };
  if (error === "#NAME?" && sources.addIn !== "ready" && sources.callsAddIn(cell.formula ?? "")) {
    const { functionsStarting, functionsMissing } = texts.errorCard;
    return { error, sentence: sources.addIn === "starting" ? functionsStarting : functionsMissing };
  }
  const obstacle = error === "#SPILL!" ? sources.spillObstacle(at) : undefined;
  if (obstacle) {
    const name = `${columnLetters(obstacle.column)}${obstacle.row + 1}`;
    return { error, sentence: texts.errorCard.spillBlocked(name) };
  }
  return { error, sentence: texts.errorCard[error] };
}
