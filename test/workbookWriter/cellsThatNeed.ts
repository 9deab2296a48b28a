import type { CellArea, PlannedWorkbook } from "../../src/blueprints/plannedWorkbook";
import { dependenciesOf } from "../../src/formula/dependenciesOf";
import type { Expr } from "../../src/formula/expression";
import { columnArea } from "../../src/blueprints/plannedPlaces";
import { PlanPlaces } from "../../src/workbookWriter/planPlaces";

interface Written {
  readonly sheet: string;
  readonly area: CellArea;
  readonly reads: readonly { readonly sheet: string; readonly area: CellArea }[];
  readonly needs: boolean;
}

const meet = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Tells of a cell, counted from 0, whether its formula or whatever that reads is such as `needs` says. */
export function cellsThatNeed(
  plan: PlannedWorkbook,
  needs: (formula: Expr) => boolean,
): (sheet: string, row: number, column: number) => boolean {
  const places = new PlanPlaces(plan);
  const written = plan.sheets.flatMap(({ id: sheet, formulas }) =>
    formulas.map(({ row, column, rows = 1, spill, formula }): Written => ({
      sheet,
      area: { row, column, rows: spill?.rows ?? rows, columns: spill?.columns ?? 1 },
      reads: placesRead(plan, places, formula),
      needs: needs(formula),
    })),
  );
  const found = new Set(written.filter((one) => one.needs));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const one of written)
      if (
        one.reads.some(({ sheet, area }) => [...found].some((other) => other.sheet === sheet && meet(other.area, area)))
      )
        found.add(one);
  }
  const areas = [...found];
  return (sheet, row, column) =>
    areas.some((one) => one.sheet === sheet && meet(one.area, { row, column, rows: 1, columns: 1 }));
}

function placesRead(plan: PlannedWorkbook, places: PlanPlaces, formula: Expr): Written["reads"] {
  const { inputs, tables, columns, blocks } = dependenciesOf(formula);
  const named = plan.names.filter(({ id }) => inputs.includes(id));
  const wholly = tables.filter((id) => !columns.some(({ table }) => table === id));
  return [
    ...named.map(({ sheet, cell }) => ({ sheet, area: { ...cell, rows: 1, columns: 1 } })),
    ...columns.map(({ table: id, column }) => {
      const { sheet, table } = places.table(id);
      return { sheet: sheet.id, area: columnArea(table, column) };
    }),
    ...wholly.map((id) => {
      const { sheet, table } = places.table(id);
      return { sheet: sheet.id, area: table };
    }),
    ...blocks.map((id) => {
      const { sheet, block } = places.block(id);
      return { sheet: sheet.id, area: block };
    }),
  ];
}
