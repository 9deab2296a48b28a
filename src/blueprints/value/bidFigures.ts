import type { TableReference } from "../../formula/expression";
import { column } from "../../formula/references";

export const criteriaColumn = (id: string): TableReference => column("bidCriteria", id);
export const bidderColumn = (id: string): TableReference => column("bidders", id);

/** The marks of all bidders. */
export const bidMarks = column("bidCriteria", "bidder1", "bidder4");
