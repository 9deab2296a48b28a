/** What a person's list can hold. */
export const tableKinds = ["pipeline", "invoices", "receipts"] as const;

export type TableKind = (typeof tableKinds)[number];

/** The workbook that the list is for. */
export const blueprintOfKind = {
  pipeline: "pipeline",
  invoices: "receivables",
  receipts: "receivables",
} as const satisfies Readonly<Record<TableKind, string>>;

/** The list that a workbook needs first. */
export const kindOfBlueprint = (blueprint: string | undefined): TableKind | undefined =>
  tableKinds.find((kind) => blueprintOfKind[kind] === blueprint);
