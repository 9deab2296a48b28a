import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import type { UniverRuntime } from "./univerRuntime";

/**
 * Gathers what is written between `begin` and `end` into one step. Univer's own batching replays the undo of several
 * writes in the order they were made, so a cell written twice would keep its first new value; here it is reversed.
 */
export class UndoSteps {
  private depth = 0;
  private gathered: IUndoRedoItem[] = [];
  private readonly push: (item: IUndoRedoItem) => void;

  constructor(private readonly runtime: UniverRuntime) {
    const service = runtime.injector.get(IUndoRedoService);
    this.push = service.pushUndoRedo.bind(service);
    service.pushUndoRedo = (item) => {
      if (this.depth > 0 && item.unitID === runtime.unitId) this.gathered.push(item);
      else this.push(item);
    };
  }

  begin(): void {
    this.depth++;
  }

  end(): void {
    if (this.depth === 0 || --this.depth > 0) return;
    const items = this.gathered;
    this.gathered = [];
    if (items.length === 0) return;
    this.push({
      unitID: this.runtime.unitId,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
    });
  }
}
