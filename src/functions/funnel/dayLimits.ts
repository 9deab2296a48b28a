import { isBlank, type Grid } from "../cells";
import type { Domain } from "../domain";
import { Failure } from "../failure";
import { range, withDefault, type Optional, type RangeParameter } from "../parameters";
import { readNumber } from "../readScalar";
import { stageTable, type StageTable } from "./stageTable";

export interface StagesWithLimits {
  readonly table: StageTable;
  /** Days that a deal may stand in each stage; undefined where there is no limit. */
  readonly limits: readonly (number | undefined)[];
}

const domain: Domain = { kind: "days", min: 0 };
const DAY_LIMIT = 3;

function readLimits(grid: Grid, argument: string): StagesWithLimits {
  const table = stageTable().read(grid, argument);
  const limits: (number | undefined)[] = [];
  grid.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const raw = cells[DAY_LIMIT];
    const limit = isBlank(raw)
      ? undefined
      : readNumber(raw, domain, { argument, row: index + 1, column: DAY_LIMIT + 1 });
    if (limit instanceof Failure) throw limit;
    limits.push(limit);
  });
  return { table, limits };
}

/** A stage table of which the day limits are read as well: only who asks for them has to have them right. */
export const stagesWithLimits = (): Optional<RangeParameter<StagesWithLimits>> => {
  const { absent } = stageTable();
  return withDefault(range({ kind: "table" }, readLimits), { table: absent as StageTable, limits: [] });
};
