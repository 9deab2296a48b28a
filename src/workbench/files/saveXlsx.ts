import { writeXlsx } from "../../workbookFile/writeXlsx";
import type { SheetEngine } from "../engine/sheetEngine";
import type { WorkbookState } from "../objects/workbookState";
import { fileWorkbookOf } from "./fileWorkbookOf";
import { Portions, type PortionOptions } from "./portions";

export interface SaveXlsxFrom {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  /** Ids of the add-in's functions, which files spell otherwise. */
  readonly functionNames: readonly string[];
}

export type SaveXlsxOptions = PortionOptions;

/**
 * The open workbook as the bytes of an `.xlsx` file, with the values that its cells show now.
 *
 * @throws DOMException `AbortError`, when cancelled
 */
export async function saveXlsx(from: SaveXlsxFrom, options: SaveXlsxOptions = {}): Promise<Uint8Array> {
  const portions = new Portions(options);
  const file = await fileWorkbookOf(from, portions.stage(0, 0.3));
  return writeXlsx(file, { pause: portions.stage(0.3, 1) });
}
