import type { LostPart } from "../../workbookFile/lostPart";
import { writeXlsx } from "../../workbookFile/writeXlsx";
import type { SheetEngine } from "../engine/sheetEngine";
import type { WorkbookState } from "../objects/workbookState";
import { fileWorkbookOf } from "./fileWorkbookOf";
import { lostOnSaving } from "./lostOnSaving";
import { Portions, type PortionOptions } from "./portions";

export interface SaveXlsxFrom {
  readonly engine: SheetEngine;
  readonly workbook: WorkbookState;
  /** Ids of the add-in's functions, which files spell otherwise. */
  readonly functionNames: readonly string[];
}

export interface SaveXlsxOptions extends PortionOptions {
  /** Awaited before cells are read, so that those which are being calculated have their values. */
  readonly settled?: () => Promise<void>;
  /** Told what of the workbook is not in the file, when there is something. */
  readonly onLost?: (lost: readonly LostPart[]) => void;
}

/**
 * The open workbook as the bytes of an `.xlsx` file, with the values that its cells show. A cell that is still busy has
 * its formula alone, which Excel calculates when it opens the file.
 *
 * @throws DOMException `AbortError`, when cancelled
 */
export async function saveXlsx(from: SaveXlsxFrom, options: SaveXlsxOptions = {}): Promise<Uint8Array> {
  const portions = new Portions(options);
  if (options.settled) await unlessAborted(options.settled(), options.signal);
  const file = await fileWorkbookOf(from, portions.stage(0, 0.3));
  const lost = lostOnSaving(from, file);
  const bytes = await writeXlsx(file, { pause: portions.stage(0.3, 1) });
  if (lost.length > 0) options.onLost?.(lost);
  return bytes;
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<void>((resolve) => (stop = resolve));
  signal?.addEventListener("abort", stop);
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  signal?.throwIfAborted();
}
