import { readXlsx } from "../../workbookFile/readXlsx";
import type { LostPart } from "../../workbookFile/lostPart";
import type { SheetEngine } from "../engine/sheetEngine";
import type { WorkbookState } from "../objects/workbookState";
import { openFileWorkbook } from "./openFileWorkbook";
import { Portions, type PortionOptions } from "./portions";

export interface OpenXlsxInto {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  /** Ids of the add-in's functions, which files spell otherwise. */
  readonly functionNames: readonly string[];
}

export type OpenXlsxOptions = PortionOptions;

export interface OpenedXlsx {
  readonly sheets: number;
  /** What the file has and the workbook does not. */
  readonly lost: readonly LostPart[];
}

/**
 * Opens a file in place of the workbook that is there, with the values that it was saved with; its formulas are
 * calculated afterwards. When it fails or is cancelled what was there is there again.
 *
 * @throws XlsxProblem
 * @throws DOMException `AbortError`, when cancelled
 */
export async function openXlsx(
  bytes: Uint8Array,
  into: OpenXlsxInto,
  options: OpenXlsxOptions = {},
): Promise<OpenedXlsx> {
  const portions = new Portions(options);
  const { file, lost } = await readXlsx(bytes, { pause: portions.stage(0, 0.5) });
  const more = await openFileWorkbook(file, into, portions.stage(0.5, 1));
  return { sheets: file.sheets.length, lost: [...new Set([...lost, ...more])].sort() };
}
