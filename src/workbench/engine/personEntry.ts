import { IUndoRedoService, generateRandomId } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { cellOfValue, isFormula } from "./cellContent";
import type { EntryRules } from "./entryRules";
import type { CellAddress, CellInput } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** Puts something into a cell the way the grid does when a person has typed it. */
export class PersonEntry {
  constructor(
    private readonly runtime: UniverRuntime,
    private readonly rules: EntryRules,
  ) {}

  async enter({ sheet, row, column }: CellAddress, input: CellInput): Promise<"entered" | "refused"> {
    if (input === null) return "entered";
    const { unitId, commands, injector } = this.runtime;
    const redoUndoId = generateRandomId(6);
    const written = commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: isFormula(input) ? { ...cellOfValue(""), f: input } : cellOfValue(input),
      redoUndoId,
    });
    if (!written) return "refused";
    // As the grid does it: the value is put there, looked at and taken out again when it may not stay.
    if (await this.rules.accepts({ sheet, row, column })) return "entered";
    injector.get(IUndoRedoService).rollback(redoUndoId, unitId);
    return "refused";
  }
}
