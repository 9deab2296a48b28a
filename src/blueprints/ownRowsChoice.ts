import type { ReadyTables } from "../columns/readyTable";
import type { Language } from "../functions/bothLanguages";
import type { Blueprint } from "./blueprint";
import type { RowsChoice } from "./choices";
import { ownStageColumns } from "./ownStageColumns";

/** A person's lists as the rows that a workbook starts with. */
export function ownRowsChoice(
  { ownTables }: Pick<Blueprint, "ownTables">,
  own: ReadyTables,
  language: Language,
): RowsChoice {
  const ready = ownTables.flatMap(({ table, target }) => {
    const given = own[target.id];
    return given === undefined ? [] : [[table, given] as const];
  });
  const stages = ready.flatMap(([, table]) => table.stages);
  return {
    kind: "own",
    tables: {
      ...Object.fromEntries(ready.map(([id, { columns }]) => [id, columns])),
      ...(stages.length > 0 && { stages: ownStageColumns(stages, language) }),
    },
  };
}
