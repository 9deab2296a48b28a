import type { ClientScript } from "./clientScript";
import { chartScripts } from "./scripts/chartScripts";
import { calculationScripts } from "./scripts/calculationScripts";
import { commentScripts } from "./scripts/commentScripts";
import { conditionalFormatScripts } from "./scripts/conditionalFormatScripts";
import { conditionalScaleScripts } from "./scripts/conditionalScaleScripts";
import { documentScripts } from "./scripts/documentScripts";
import { errorScripts } from "./scripts/errorScripts";
import { eventScripts } from "./scripts/eventScripts";
import { formatScripts } from "./scripts/formatScripts";
import { layoutScripts } from "./scripts/layoutScripts";
import { loadScripts } from "./scripts/loadScripts";
import { nameScripts } from "./scripts/nameScripts";
import { protectionScripts } from "./scripts/protectionScripts";
import { rangeScripts } from "./scripts/rangeScripts";
import { tableScripts } from "./scripts/tableScripts";
import { validationScripts } from "./scripts/validationScripts";
import { valueScripts } from "./scripts/valueScripts";
import { worksheetScripts } from "./scripts/worksheetScripts";

/** Run in Node and in a browser; both must come to the same answers. */
export const clientScripts: readonly ClientScript[] = [
  ...worksheetScripts,
  ...rangeScripts,
  ...valueScripts,
  ...formatScripts,
  ...tableScripts,
  ...nameScripts,
  ...conditionalFormatScripts,
  ...conditionalScaleScripts,
  ...validationScripts,
  ...layoutScripts,
  ...commentScripts,
  ...documentScripts,
  ...protectionScripts,
  ...calculationScripts,
  ...loadScripts,
  ...chartScripts,
  ...eventScripts,
  ...errorScripts,
];
