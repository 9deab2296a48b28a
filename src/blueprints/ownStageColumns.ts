import type { OwnColumns } from "./choices";
import type { ProposedStage } from "../columns/proposeStages";
import type { Language } from "../functions/bothLanguages";

/** The person's stages as the columns of the Stages table; stages whose win rate is still open are not in it. */
export function ownStageColumns(stages: readonly ProposedStage[], language: Language): OwnColumns {
  const known = stages.filter(({ winRate, status }) => winRate !== undefined && status !== undefined);
  return {
    stage: known.map(({ name }) => name),
    winRate: known.map(({ winRate }) => winRate ?? null),
    endsWhen: known.map(({ endsWhen }) => endsWhen?.[language] ?? null),
    dayLimit: known.map(({ dayLimit }) => dayLimit ?? null),
    status: known.map(({ status }) => status ?? null),
  };
}
