import { chartScenarios } from "./chartScenarios";
import { eventScenarios } from "./eventScenarios";
import { lookScenarios } from "./lookScenarios";
import { rangeScenarios } from "./rangeScenarios";
import type { Scenario } from "./scenario";
import { tableScenarios } from "./tableScenarios";
import { wholeScenarios } from "./wholeScenarios";
import { worksheetScenarios } from "./worksheetScenarios";

export const scenarios: readonly Scenario[] = [
  ...tableScenarios,
  ...rangeScenarios,
  ...worksheetScenarios,
  ...lookScenarios,
  ...chartScenarios,
  ...eventScenarios,
  ...wholeScenarios,
];
