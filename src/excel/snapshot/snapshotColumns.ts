/** The columns of a deal that a snapshot keeps, and the column of the Snapshots table that each goes to. */
export const keptColumns = [
  { deal: "deal", snapshot: "deal" },
  { deal: "owner", snapshot: "owner" },
  { deal: "stage", snapshot: "stage" },
  { deal: "amount", snapshot: "amount" },
  { deal: "effectiveRate", snapshot: "winRate" },
  { deal: "weighted", snapshot: "weighted" },
  { deal: "expectedClose", snapshot: "expectedClose" },
] as const;

/** All columns of the Snapshots table that are written, the day first. */
export const snapshotColumns = ["asOf", ...keptColumns.map(({ snapshot }) => snapshot)] as const;
