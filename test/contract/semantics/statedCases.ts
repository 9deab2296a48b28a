import { applicationCases } from "./applicationCases";
import { commentCases } from "./commentCases";
import { errorCases } from "./errorCases";
import { eventCases } from "./eventCases";
import { formattingCases } from "./formattingCases";
import { loadCases } from "./loadCases";
import { nameAndSettingCases } from "./nameAndSettingCases";
import { nullAndBlankCases } from "./nullAndBlankCases";
import { nullObjectCases } from "./nullObjectCases";
import { protectionCases } from "./protectionCases";
import { rangePlaceCases } from "./rangePlaceCases";
import { shiftCases } from "./shiftCases";
import { spillCases } from "./spillCases";
import type { StatedCase } from "./statedCase";
import { tableCases } from "./tableCases";
import { usedRangeCases } from "./usedRangeCases";
import { validationCases } from "./validationCases";
import { valueCases } from "./valueCases";
import { worksheetCases } from "./worksheetCases";

/** What Microsoft's documentation says of Excel and the workbench answers the same, in Node as in a browser. */
export const statedCases: readonly StatedCase[] = [
  ...nullAndBlankCases,
  ...nullObjectCases,
  ...loadCases,
  ...rangePlaceCases,
  ...usedRangeCases,
  ...valueCases,
  ...shiftCases,
  ...spillCases,
  ...worksheetCases,
  ...tableCases,
  ...nameAndSettingCases,
  ...validationCases,
  ...formattingCases,
  ...protectionCases,
  ...commentCases,
  ...applicationCases,
  ...eventCases,
  ...errorCases,
];
