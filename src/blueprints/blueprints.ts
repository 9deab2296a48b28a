import type { Blueprint } from "./blueprint";
import { pipeline } from "./pipeline/pipeline";
import { receivables } from "./receivables/receivables";

/** The workbooks that can be built, in the order of their cards. Their inputs, tables and columns keep their ids for ever. */
export const blueprints: readonly Blueprint[] = [pipeline, receivables];
