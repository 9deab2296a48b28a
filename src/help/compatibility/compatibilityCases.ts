import { badDebtCases } from "./badDebtCases";
import type { CompatibilityCase } from "./compatibilityCase";
import { creditCases } from "./creditCases";
import { funnelCases } from "./funnelCases";
import { receivablesCases } from "./receivablesCases";

/** All cases in the order in which the page tells them. */
export const compatibilityCases: readonly CompatibilityCase[] = [
  ...badDebtCases,
  ...receivablesCases,
  ...creditCases,
  ...funnelCases,
];
