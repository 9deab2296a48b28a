import type { Definition } from "./definition";
import { attainment } from "./funnel/attainment";
import { forecast } from "./funnel/forecast";
import { gap } from "./funnel/gap";
import { progress } from "./funnel/progress";
import { stageRate } from "./funnel/stageRate";
import { summary } from "./funnel/summary";
import { winRate } from "./funnel/winRate";

const definitions = [forecast, summary, stageRate, winRate, attainment, gap, progress] as const;

export type FunctionId = (typeof definitions)[number]["id"];

/** All worksheet functions, by family, in the order in which people meet them. */
export const catalogue: readonly (Definition & { readonly id: FunctionId })[] =
  definitions as unknown as readonly (Definition & {
    readonly id: FunctionId;
  })[];
