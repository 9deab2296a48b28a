import type { PlannedSheet, PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { dependenciesOf } from "../../formula/dependenciesOf";

/** The sheets with formulas, each after those whose cells its formulas read. */
export function calculationOrder(plan: PlannedWorkbook): readonly PlannedSheet[] {
  const homes = homesOf(plan);
  const ordered = new Set<PlannedSheet>();
  const visited = new Set<PlannedSheet>();
  const visit = (sheet: PlannedSheet): void => {
    if (visited.has(sheet)) return;
    visited.add(sheet);
    for (const { formula } of sheet.formulas) {
      const { inputs, tables, blocks } = dependenciesOf(formula);
      const sources = [
        ...inputs.map((id) => homes.get(`input ${id}`)),
        ...tables.map((id) => homes.get(`table ${id}`)),
        ...blocks.map((id) => homes.get(`block ${id}`)),
      ];
      for (const source of sources) if (source !== undefined) visit(source);
    }
    if (sheet.formulas.length > 0) ordered.add(sheet);
  };
  plan.sheets.forEach(visit);
  return [...ordered];
}

function homesOf(plan: PlannedWorkbook): ReadonlyMap<string, PlannedSheet> {
  const homes = new Map<string, PlannedSheet>();
  for (const sheet of plan.sheets) {
    for (const { id } of sheet.tables) homes.set(`table ${id}`, sheet);
    for (const { id } of sheet.blocks) homes.set(`block ${id}`, sheet);
    for (const name of plan.names) if (name.sheet === sheet.id) homes.set(`input ${name.id}`, sheet);
  }
  return homes;
}
