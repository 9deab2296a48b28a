import type { ClientScript } from "./clientScript";
import { chartScripts } from "./scripts/chartScripts";
import { errorScripts } from "./scripts/errorScripts";
import { eventScripts } from "./scripts/eventScripts";
import { formatScripts } from "./scripts/formatScripts";
import { loadScripts } from "./scripts/loadScripts";
import { nameScripts } from "./scripts/nameScripts";
import { rangeScripts } from "./scripts/rangeScripts";
import { tableScripts } from "./scripts/tableScripts";
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
  ...loadScripts,
  ...chartScripts,
  ...eventScripts,
  ...errorScripts,
];
