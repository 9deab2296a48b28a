import { nodeUniver } from "./nodeUniver";
import type { SheetEngine } from "./sheetEngine";
import { UniverSheetEngine } from "./univerSheetEngine";

/** The engine without a page, for tests and tools. Never imported by code that runs in the browser. */
export function createNodeSheetEngine(options: { readonly firstSheetName?: string } = {}): SheetEngine {
  return new UniverSheetEngine(nodeUniver(), options.firstSheetName);
}
