import { badDebtExamples } from "./badDebtExamples";
import { creditExamples } from "./creditExamples";
import { receivablesExamples } from "./receivablesExamples";
import { salesExamples } from "./salesExamples";
import type { WorkedExamples } from "./workedExample";

export const workedExamples: WorkedExamples = {
  ...salesExamples,
  ...badDebtExamples,
  ...receivablesExamples,
  ...creditExamples,
};
