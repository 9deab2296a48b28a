import { IUndoRedoService, LocalUndoRedoService, type DependencyOverride, type IUndoRedoItem } from "@univerjs/core";
import type { Source } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/**
 * Gathers what is written between `begin` and `end` into one step. Univer's own batching replays the undo of several
 * writes in the order they were made, so a cell written twice would keep its first new value; here it is reversed.
 *
 * A step that joins goes into the one before it, if that joined as well and nothing came in between: all requests of an
 * add-in between two actions of the person are taken back at once, as a person expects of one press of a button. Whatever
 * the person changes in the grid, every undo and redo, and `closeGroup` end such a group.
 */
export class UndoSteps extends LocalUndoRedoService {
  /** Who is making the change that is being pushed. */
  source: () => Source = () => "program";
  /** What follows from a step of the person's and is taken back with it. */
  completed: (step: IUndoRedoItem) => IUndoRedoItem = (step) => step;
  private depth = 0;
  private joins = false;
  private unitId = "";
  private gathered: IUndoRedoItem[] = [];
  private group: IUndoRedoItem | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    // The grid's cell editor is a document of its own and pushes its own steps in between.
    const isProgram = this.source() === "program";
    const step = isProgram ? item : this.completed(item);
    if (this.depth === 0 || item.unitID !== this.unitId) super.pushUndoRedo(step);
    else if (isProgram) this.gathered.push(step);
    else {
      // The person edits while a request waits: their edit stays a step of its own, in its place.
      this.pushGathered();
      super.pushUndoRedo(step);
    }
  }

  override popUndoToRedo(): void {
    this.closeGroup();
    super.popUndoToRedo();
  }

  override popRedoToUndo(): void {
    this.closeGroup();
    super.popRedoToUndo();
  }

  begin(unitId: string, joins: boolean): void {
    if (this.depth === 0) this.joins = joins;
    this.depth++;
    this.unitId = unitId;
  }

  end(): void {
    if (this.depth === 0 || --this.depth > 0) return;
    this.pushGathered();
  }

  closeGroup(): void {
    this.group = undefined;
  }

  private pushGathered(): void {
    const items = this.gathered;
    this.gathered = [];
    if (items.length === 0) return;
    const redoMutations = items.flatMap((item) => item.redoMutations);
    const undoMutations = [...items].reverse().flatMap((item) => item.undoMutations);
    const { group } = this;
    if (this.joins && group && this._getUndoStack(this.unitId)?.at(-1) === group) {
      group.redoMutations = [...group.redoMutations, ...redoMutations];
      group.undoMutations = [...undoMutations, ...group.undoMutations];
      return;
    }
    const step = { unitID: this.unitId, redoMutations, undoMutations };
    this.group = this.joins ? step : undefined;
    super.pushUndoRedo(step);
  }
}

/** For the constructor of `Univer`: with Univer's own service undo steps cannot be grouped. */
export const undoStepsOverride: DependencyOverride = [[IUndoRedoService, { useClass: UndoSteps }]];

export function undoStepsOf(runtime: UniverRuntime): UndoSteps {
  const service = runtime.injector.get(IUndoRedoService);
  if (service instanceof UndoSteps) return service;
  throw new Error("Univer was made without undoStepsOverride.");
}
