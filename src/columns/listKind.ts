/** What a person's list can hold. */
export const listKinds = [
  "pipeline",
  "invoices",
  "receipts",
  "ratedCustomers",
  "keyCustomers",
  "people",
  "costs",
  "benefits",
] as const;

export type ListKind = (typeof listKinds)[number];
