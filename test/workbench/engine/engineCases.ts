import type { EngineCase } from "./engineCase";
import { cellCases } from "./cellCases";
import { calculationCases } from "./calculationCases";
import { conditionCases } from "./conditionCases";
import { dependencyCases } from "./dependencyCases";
import { functionCases } from "./functionCases";
import { growthCases } from "./growthCases";
import { keptArgumentCases } from "./keptArgumentCases";
import { rememberedCases } from "./rememberedCases";
import { tableCases } from "./tableCases";
import { nameCases } from "./nameCases";
import { layoutCases } from "./layoutCases";
import { protectionCases } from "./protectionCases";
import { ruleCases } from "./ruleCases";
import { answerCases } from "./answerCases";
import { sheetAndUndoCases } from "./sheetAndUndoCases";
import { undoGroupCases } from "./undoGroupCases";

/** Every promise of the sheet engine, for Node and for a browser. */
export const engineCases: readonly EngineCase[] = [
  ...cellCases,
  ...calculationCases,
  ...dependencyCases,
  ...keptArgumentCases,
  ...rememberedCases,
  ...conditionCases,
  ...functionCases,
  ...tableCases,
  ...growthCases,
  ...nameCases,
  ...answerCases,
  ...sheetAndUndoCases,
  ...undoGroupCases,
  ...layoutCases,
  ...ruleCases,
  ...protectionCases,
];
