import type { FunctionId } from "../../src/functions/catalogue";
import type { TwinCase } from "./twinCase";

const always = () => true;
const has =
  (...names: readonly string[]) =>
  ({ given }: TwinCase): boolean =>
    names.some((name) => given[name] !== undefined);

/**
 * Calls whose twin IronCalc 0.8.4 cannot calculate: it answers XLOOKUP and XMATCH for one value in ranges of several
 * cells, SUMIFS for one criterion, and neither INT nor ROUND for a range. The workbench's engine calculates them.
 */
export const beyondIronCalc: Partial<Readonly<Record<FunctionId, (call: TwinCase) => boolean>>> = {
  "FUNNEL.SUMMARY": always,
  "FUNNEL.STAGERATE": ({ given }) => given.stageTable === undefined,
  "FUNNEL.STALLED": ({ given }) => given.stageTable === undefined,
  "AR.AGING": always,
  "AR.BUCKET": has("bounds", "labels"),
  "AR.CASHFORECAST": always,
  "CREDIT.SCORE": always,
  "ACCOUNT.ALLOCATE": always,
  "ACCOUNT.PARETO": always,
};
