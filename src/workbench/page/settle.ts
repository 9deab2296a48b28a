import type { SheetEngine } from "../engine/sheetEngine";
import type { FunctionHost } from "../functionHost/functionHost";

/** Settles when the cells are calculated natively and no function of the add-in is under way any more. */
export async function settle(engine: SheetEngine, functions: FunctionHost): Promise<void> {
  do {
    await engine.settled();
    if (functions.busy()) await functions.idle();
    // An answer that came in meanwhile makes the grid calculate again, and that may call more functions.
  } while (engine.calculating() || functions.busy());
}
