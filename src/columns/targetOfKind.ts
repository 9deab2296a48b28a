import { benefitsTarget } from "./benefitsTarget";
import { costsTarget } from "./costsTarget";
import { invoicesTarget } from "./invoicesTarget";
import { keyCustomersTarget } from "./keyCustomersTarget";
import type { ListKind } from "./listKind";
import { peopleTarget } from "./peopleTarget";
import { pipelineTarget } from "./pipelineTarget";
import { ratedCustomersTarget } from "./ratedCustomersTarget";
import { receiptsTarget } from "./receiptsTarget";
import type { Target } from "./target";

/** The table that each kind of list becomes. */
export const targetOfKind = {
  pipeline: pipelineTarget,
  invoices: invoicesTarget,
  receipts: receiptsTarget,
  ratedCustomers: ratedCustomersTarget,
  keyCustomers: keyCustomersTarget,
  people: peopleTarget,
  costs: costsTarget,
  benefits: benefitsTarget,
} as const satisfies Readonly<Record<ListKind, Target>>;
