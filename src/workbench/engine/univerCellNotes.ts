import type { IMutationInfo } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from "@univerjs/sheets-note";
import type { CellNote, CellNotes } from "./cellNotes";
import type { CellAddress, SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

const size = { width: 220, height: 92 } as const;

export class UniverCellNotes implements CellNotes {
  private minted = 0;

  constructor(private readonly runtime: UniverRuntime) {}

  list(sheet: SheetId): readonly CellNote[] {
    const notes = this.model.getSheetNotes(this.runtime.unitId, sheet)?.values() ?? [];
    return [...notes].map(({ id, row, col, note }) => ({ id, at: { sheet, row, column: col }, text: note }));
  }

  set(at: CellAddress, text: string): string {
    const before = this.noteAt(at);
    const id = before?.id ?? this.mint();
    const note = { ...size, ...before, id, row: at.row, col: at.column, note: text };
    this.runtime.perform([this.put(at, note)], [before ? this.put(at, { ...before }) : this.taken(at)]);
    return id;
  }

  remove(at: CellAddress): void {
    const before = this.noteAt(at);
    if (before) this.runtime.perform([this.taken(at)], [this.put(at, { ...before })]);
  }

  private get model(): SheetsNoteModel {
    return this.runtime.injector.get(SheetsNoteModel);
  }

  private noteAt({ sheet, row, column }: CellAddress): ISheetNote | undefined {
    return this.model.getNote(this.runtime.unitId, sheet, { row, col: column }) ?? undefined;
  }

  /** A note keeps its id when its cell is moved, so no two sheets may have the same one. */
  private mint(): string {
    const sheets = this.runtime.workbook.getSheets().map((sheet) => sheet.getSheetId());
    const taken = new Set(sheets.flatMap((sheet) => this.list(sheet).map(({ id }) => id)));
    let id: string;
    do id = `note-${++this.minted}`;
    while (taken.has(id));
    return id;
  }

  private put({ sheet, row, column }: CellAddress, note: ISheetNote): IMutationInfo {
    return {
      id: UpdateNoteMutation.id,
      params: { unitId: this.runtime.unitId, sheetId: sheet, row, col: column, note },
    };
  }

  private taken({ sheet, row, column }: CellAddress): IMutationInfo {
    return { id: RemoveNoteMutation.id, params: { unitId: this.runtime.unitId, sheetId: sheet, row, col: column } };
  }
}
