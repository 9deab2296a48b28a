import type { GridView } from "../engine/gridView";
import type { SheetEngine } from "../engine/sheetEngine";

/** Scrolls to what the add-in or a script selects. With the mouse a person selects only what is in sight already. */
export function revealSelection(engine: SheetEngine, view: GridView): void {
  let pointerDown = false;
  window.addEventListener("pointerdown", () => (pointerDown = true), true);
  window.addEventListener("pointerup", () => (pointerDown = false), true);
  window.addEventListener("pointercancel", () => (pointerDown = false), true);
  engine.onSelectionChanged((selection) => {
    if (pointerDown) return;
    const { sheet, row, column } = selection;
    // The grid lays a sheet out only in the frame after it comes to the front.
    requestAnimationFrame(() => view.reveal({ sheet, row, column, rows: 1, columns: 1 }));
  });
}
