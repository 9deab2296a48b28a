import type { Language } from "../functions/bothLanguages";
import type { PlainValue } from "../workbookFile/plainTable";
import type { ProposedStage } from "./proposeStages";

/**
 * The stage table for the worksheet functions: name | win rate | ends when | day limit | status. Stages whose win rate
 * is still open are not in it.
 */
export function stageRows(stages: readonly ProposedStage[], language: Language): readonly (readonly PlainValue[])[] {
  return stages.flatMap(({ name, winRate, endsWhen, dayLimit, status }) =>
    winRate === undefined || status === undefined
      ? []
      : [[name, winRate, endsWhen?.[language] ?? null, dayLimit ?? null, status]],
  );
}
