import type { PlannedSheet, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import type { ChosenNames } from "./chooseNames";
import { wordsPerCall, type BuildPart } from "./buildPart";
import { addressOf, rangeOf } from "./rangeOf";

/** Makes tables of cells that are written already; `added` learns the id that Excel gives each. */
export const tableParts = (
  sheet: PlannedSheet,
  chosen: ChosenNames,
  added: (table: string, excelId: string) => void,
): readonly BuildPart[] =>
  sheet.tables.map((planned) => ({
    sheet: sheet.id,
    step: "addingTables",
    address: addressOf(planned),
    rows: 0,
    bytes: wordsPerCall * 3,
    add: (scope) => {
      const table = scope.sheet(sheet.id).tables.add(addressOf(planned), true);
      table.name = chosen.tables[planned.id]!;
      table.style = planned.style;
      if (planned.banded === false) table.showBandedRows = false;
      table.load("id");
      scope.whenAnswered(() => added(planned.id, table.id));
    },
  }));

export const nameParts = (plan: PlannedWorkbook, sheet: PlannedSheet, chosen: ChosenNames): readonly BuildPart[] =>
  plan.names
    .filter((name) => name.sheet === sheet.id)
    .map(({ id, cell, comment }) => {
      const area = { ...cell, rows: 1, columns: 1 };
      return {
        sheet: sheet.id,
        step: "namingCells",
        address: addressOf(area),
        rows: 0,
        bytes: wordsPerCall * 2,
        add: (scope) => {
          scope.context.workbook.names.add(chosen.names[id]!, rangeOf(scope.sheet(sheet.id), area), comment);
        },
      };
    });
