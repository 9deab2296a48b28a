import { accountPlan } from "./account/accountPlan";
import { badDebt } from "./badDebt/badDebt";
import type { Blueprint } from "./blueprint";
import { credit } from "./credit/credit";
import { pipeline } from "./pipeline/pipeline";
import { receivables } from "./receivables/receivables";
import { value } from "./value/value";

/** The workbooks that can be built, in the order of their cards. Their inputs, tables and columns keep their ids for ever. */
export const blueprints: readonly Blueprint[] = [pipeline, receivables, badDebt, credit, accountPlan, value];
