import { BooleanNumber, type IMutationInfo, type IWorksheetData } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { EngineError } from "./engineError";
import { emptySheet } from "./emptySheet";
import type { SheetId, SheetInfo } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

/** Univer brings a sheet to the front when it is added or shown; Excel's program interface does not. */
const stayOnSheet = { fromCollab: true };

/** The sheets of the workbook: order, names, visibility, and which one is in front. */
export class SheetTabs {
  private minted = 0;

  constructor(private readonly runtime: UniverRuntime) {
    // Undo takes a sheet away from under the grid, which then has nothing to draw and throws at the next change.
    runtime.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === RemoveSheetMutation.id) this.leave((params as { readonly subUnitId: SheetId }).subUnitId);
    });
  }

  list(): SheetInfo[] {
    return this.runtime.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visible: sheet.getConfig().hidden !== BooleanNumber.TRUE,
    }));
  }

  active(): SheetId {
    return this.runtime.workbook.getActiveSheet().getSheetId();
  }

  add(name: string, position = this.list().length): SheetId {
    this.checkName(name);
    const id = this.mint();
    const { unitId } = this.runtime;
    this.runtime.perform(
      [{ id: InsertSheetMutation.id, params: { unitId, index: position, sheet: emptySheet(id, name) } }],
      [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
      stayOnSheet,
    );
    return id;
  }

  /** Sheets with all that their cells hold, side by side. */
  insert(sheets: readonly IWorksheetData[], position: number): void {
    const { unitId } = this.runtime;
    sheets.forEach((sheet, index) => {
      this.checkName(sheet.name);
      this.runtime.perform(
        [{ id: InsertSheetMutation.id, params: { unitId, index: position + index, sheet } }],
        [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheet.id, subUnitName: sheet.name } }],
        stayOnSheet,
      );
    });
  }

  /** Univer's own command leaves rows of a large sheet for later, and names the copy itself. */
  copy(sheet: SheetId, name: string, position: number): SheetId {
    this.checkName(name);
    const id = this.mint();
    const { unitId } = this.runtime;
    const config = { ...structuredClone(this.runtime.worksheet(sheet).getConfig()), id, name };
    const params = { unitId, subUnitId: sheet, targetSubUnitId: id };
    const more = this.runtime.injector
      .get(SheetInterceptorService)
      .onCommandExecute({ id: CopySheetCommand.id, params });
    this.runtime.perform(
      [
        ...(more.preRedos ?? []),
        { id: InsertSheetMutation.id, params: { unitId, index: position, sheet: config } },
        ...more.redos,
      ],
      [
        ...(more.preUndos ?? []),
        ...more.undos,
        { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } },
      ],
      stayOnSheet,
    );
    return id;
  }

  remove(sheet: SheetId): void {
    const { name } = this.info(sheet);
    const visible = this.list().filter((one) => one.visible && one.id !== sheet);
    if (visible.length === 0) throw new EngineError("InvalidArgument", `“${name}” is the last visible sheet.`);
    if (this.active() === sheet) this.activate(visible[0]!.id);
    this.runtime.execute(RemoveSheetCommand.id, { unitId: this.runtime.unitId, subUnitId: sheet });
  }

  rename(sheet: SheetId, name: string): void {
    if (this.info(sheet).name === name) return;
    this.checkName(name, sheet);
    this.runtime.execute(SetWorksheetNameCommand.id, { unitId: this.runtime.unitId, subUnitId: sheet, name });
  }

  move(sheet: SheetId, position: number): void {
    const before = this.list().findIndex((one) => one.id === this.info(sheet).id);
    const after = Math.max(0, Math.min(position, this.list().length - 1));
    const order = (fromOrder: number, toOrder: number): IMutationInfo => ({
      id: SetWorksheetOrderMutation.id,
      params: { unitId: this.runtime.unitId, subUnitId: sheet, fromOrder, toOrder },
    });
    this.runtime.perform([order(before, after)], [order(after, before)]);
  }

  show(sheet: SheetId, visible: boolean): void {
    const info = this.info(sheet);
    if (info.visible === visible) return;
    const others = this.list().filter((one) => one.visible && one.id !== sheet);
    if (!visible && others.length === 0) {
      throw new EngineError("InvalidArgument", `“${info.name}” is the last visible sheet.`);
    }
    if (!visible && this.active() === sheet) this.activate(others[0]!.id);
    const hidden = (value: boolean): IMutationInfo => ({
      id: SetWorksheetHideMutation.id,
      params: {
        unitId: this.runtime.unitId,
        subUnitId: sheet,
        hidden: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    this.runtime.perform([hidden(!visible)], [hidden(visible)], stayOnSheet);
  }

  activate(sheet: SheetId): void {
    this.info(sheet);
    this.runtime.execute(SetWorksheetActiveOperation.id, { unitId: this.runtime.unitId, subUnitId: sheet });
  }

  private leave(sheet: SheetId): void {
    const sheets = this.list();
    const at = sheets.findIndex(({ id }) => id === sheet);
    if (at < 0 || this.active() !== sheet) return;
    const visible = (one: SheetInfo): boolean => one.visible && one.id !== sheet;
    const next = sheets.slice(at).find(visible) ?? sheets.slice(0, at).reverse().find(visible);
    if (next) this.activate(next.id);
  }

  info(sheet: SheetId): SheetInfo {
    const info = this.list().find((one) => one.id === sheet);
    if (!info) throw new EngineError("ItemNotFound", `There is no sheet with the id ${sheet}.`);
    return info;
  }

  /** Ids are never reused, not even those of sheets that a restored workbook brought along. */
  mint(): SheetId {
    let id: SheetId;
    do id = `sheet-${++this.minted}`;
    while (this.used.has(id));
    this.used.add(id);
    return id;
  }

  noteUsedIds(): void {
    this.list().forEach((sheet) => this.used.add(sheet.id));
  }

  private readonly used = new Set<SheetId>();

  private checkName(name: string, except?: SheetId): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
      throw new EngineError(
        "InvalidArgument",
        `“${name}” cannot name a sheet: use 1 to 31 characters without \\ / ? * [ ] : and no ' at either end.`,
      );
    }
    const taken = this.list().some((one) => one.id !== except && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new EngineError("ItemAlreadyExists", `There is already a sheet named “${name}”.`);
  }
}
