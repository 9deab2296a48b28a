import { askedCalculationCases } from "./askedCalculationCases";
import type { EngineCase } from "./engineCase";
import { cellCases } from "./cellCases";
import { blockCases } from "./blockCases";
import { calculationCases } from "./calculationCases";
import { conditionCases } from "./conditionCases";
import { dependencyCases } from "./dependencyCases";
import { filterCases } from "./filterCases";
import { excelWayCases } from "./excelWayCases";
import { functionCases } from "./functionCases";
import { growthCases } from "./growthCases";
import { longColumnCases } from "./longColumnCases";
import { keptArgumentCases } from "./keptArgumentCases";
import { rememberedCases } from "./rememberedCases";
import { spillCases } from "./spillCases";
import { tableShiftCases } from "./tableShiftCases";
import { tableCases } from "./tableCases";
import { localNameCases } from "./localNameCases";
import { nameCases } from "./nameCases";
import { layoutCases } from "./layoutCases";
import { protectionCases } from "./protectionCases";
import { ruleCases } from "./ruleCases";
import { answerCases } from "./answerCases";
import { sheetAndUndoCases } from "./sheetAndUndoCases";
import { totalsCases } from "./totalsCases";
import { undoGroupCases } from "./undoGroupCases";

/** Every promise of the sheet engine, for Node and for a browser. */
export const engineCases: readonly EngineCase[] = [
  ...blockCases,
  ...cellCases,
  ...calculationCases,
  ...askedCalculationCases,
  ...dependencyCases,
  ...keptArgumentCases,
  ...rememberedCases,
  ...longColumnCases,
  ...excelWayCases,
  ...conditionCases,
  ...functionCases,
  ...tableCases,
  ...tableShiftCases,
  ...spillCases,
  ...filterCases,
  ...totalsCases,
  ...growthCases,
  ...nameCases,
  ...localNameCases,
  ...answerCases,
  ...sheetAndUndoCases,
  ...undoGroupCases,
  ...layoutCases,
  ...ruleCases,
  ...protectionCases,
];
