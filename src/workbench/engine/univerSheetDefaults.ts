import { CommandType, type IMutationInfo } from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import type { SheetDefaults } from "./sheetDefaults";
import type { SheetId } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

const setId = "workbench.mutation.set-default-column-width";

interface SetParams {
  readonly subUnitId: SheetId;
  readonly width: number;
}

export class UniverSheetDefaults implements SheetDefaults {
  constructor(private readonly runtime: UniverRuntime) {
    runtime.commands.registerCommand({
      id: setId,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, width }: SetParams) => {
        this.runtime.worksheet(subUnitId).getConfig().defaultColumnWidth = width;
        return true;
      },
    });
  }

  columnWidth(sheet: SheetId): number {
    return this.runtime.worksheet(sheet).getConfig().defaultColumnWidth;
  }

  setColumnWidth(sheet: SheetId, pixels: number): void {
    const target = { unitId: this.runtime.unitId, subUnitId: sheet };
    const setting = (width: number): IMutationInfo => ({ id: setId, params: { ...target, width } });
    // The grid measures its columns anew only after a mutation that it knows: one that widens no column will do.
    const measured: IMutationInfo = {
      id: SetWorksheetColWidthMutation.id,
      params: { ...target, ranges: [], colWidth: pixels },
    };
    this.runtime.perform([setting(pixels), measured], [setting(this.columnWidth(sheet)), measured]);
  }

  rowHeight(sheet: SheetId): number {
    return this.runtime.worksheet(sheet).getConfig().defaultRowHeight;
  }
}
