import type { ClientScript } from "./clientScript";
import { bindingScripts } from "./scripts/bindingScripts";
import { chartAreaScripts } from "./scripts/chartAreaScripts";
import { chartAxisScripts } from "./scripts/chartAxisScripts";
import { chartCellScripts } from "./scripts/chartCellScripts";
import { chartLabelScripts } from "./scripts/chartLabelScripts";
import { chartSeriesScripts } from "./scripts/chartSeriesScripts";
import { chartScripts } from "./scripts/chartScripts";
import { calculationScripts } from "./scripts/calculationScripts";
import { commentScripts } from "./scripts/commentScripts";
import { conditionalFormatScripts } from "./scripts/conditionalFormatScripts";
import { conditionalScaleScripts } from "./scripts/conditionalScaleScripts";
import { documentScripts } from "./scripts/documentScripts";
import { errorScripts } from "./scripts/errorScripts";
import { eventScripts } from "./scripts/eventScripts";
import { filterScripts } from "./scripts/filterScripts";
import { formatScripts } from "./scripts/formatScripts";
import { functionScripts } from "./scripts/functionScripts";
import { layoutScripts } from "./scripts/layoutScripts";
import { loadScripts } from "./scripts/loadScripts";
import { localNameScripts } from "./scripts/localNameScripts";
import { nameScripts } from "./scripts/nameScripts";
import { protectionScripts } from "./scripts/protectionScripts";
import { rangeAreasScripts } from "./scripts/rangeAreasScripts";
import { rangeEditingScripts } from "./scripts/rangeEditingScripts";
import { rangePropertyScripts } from "./scripts/rangePropertyScripts";
import { rangeScripts } from "./scripts/rangeScripts";
import { rangeSearchScripts } from "./scripts/rangeSearchScripts";
import { tableChangeScripts } from "./scripts/tableChangeScripts";
import { rangeSortScripts } from "./scripts/rangeSortScripts";
import { styleScripts } from "./scripts/styleScripts";
import { tableStyleScripts } from "./scripts/tableStyleScripts";
import { tableSortScripts } from "./scripts/tableSortScripts";
import { tableScripts } from "./scripts/tableScripts";
import { validationScripts } from "./scripts/validationScripts";
import { valueScripts } from "./scripts/valueScripts";
import { worksheetPropertyScripts } from "./scripts/worksheetPropertyScripts";
import { worksheetScripts } from "./scripts/worksheetScripts";

/** Run in Node and in a browser; both must come to the same answers. */
export const clientScripts: readonly ClientScript[] = [
  ...worksheetScripts,
  ...rangeScripts,
  ...rangeSearchScripts,
  ...rangeEditingScripts,
  ...rangeSortScripts,
  ...rangePropertyScripts,
  ...rangeAreasScripts,
  ...styleScripts,
  ...worksheetPropertyScripts,
  ...valueScripts,
  ...formatScripts,
  ...tableScripts,
  ...tableChangeScripts,
  ...filterScripts,
  ...tableSortScripts,
  ...tableStyleScripts,
  ...nameScripts,
  ...localNameScripts,
  ...conditionalFormatScripts,
  ...conditionalScaleScripts,
  ...validationScripts,
  ...layoutScripts,
  ...commentScripts,
  ...bindingScripts,
  ...documentScripts,
  ...protectionScripts,
  ...calculationScripts,
  ...functionScripts,
  ...loadScripts,
  ...chartScripts,
  ...chartCellScripts,
  ...chartAxisScripts,
  ...chartSeriesScripts,
  ...chartLabelScripts,
  ...chartAreaScripts,
  ...eventScripts,
  ...errorScripts,
];
