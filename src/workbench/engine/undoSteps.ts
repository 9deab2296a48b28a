import { IUndoRedoService, LocalUndoRedoService, type DependencyOverride, type IUndoRedoItem } from "@univerjs/core";
import type { UniverRuntime } from "./univerRuntime";

/**
 * Gathers what is written between `begin` and `end` into one step. Univer's own batching replays the undo of several
 * writes in the order they were made, so a cell written twice would keep its first new value; here it is reversed.
 */
export class UndoSteps extends LocalUndoRedoService {
  private depth = 0;
  private unitId = "";
  private gathered: IUndoRedoItem[] = [];

  override pushUndoRedo(item: IUndoRedoItem): void {
    // The grid's cell editor is a document of its own and pushes its own steps in between.
    if (this.depth > 0 && item.unitID === this.unitId) this.gathered.push(item);
    else super.pushUndoRedo(item);
  }

  begin(unitId: string): void {
    this.depth++;
    this.unitId = unitId;
  }

  end(): void {
    if (this.depth === 0 || --this.depth > 0) return;
    const items = this.gathered;
    this.gathered = [];
    if (items.length === 0) return;
    super.pushUndoRedo({
      unitID: this.unitId,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
    });
  }
}

/** For the constructor of `Univer`: with Univer's own service undo steps cannot be grouped. */
export const undoStepsOverride: DependencyOverride = [[IUndoRedoService, { useClass: UndoSteps }]];

export function undoStepsOf(runtime: UniverRuntime): UndoSteps {
  const service = runtime.injector.get(IUndoRedoService);
  if (service instanceof UndoSteps) return service;
  throw new Error("Univer was made without undoStepsOverride.");
}
