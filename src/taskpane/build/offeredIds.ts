/** The workbooks that the pane offers, in the order of their cards. */
export const offeredIds = ["pipeline", "receivables", "badDebt", "credit", "account", "value"] as const;

export type OfferedId = (typeof offeredIds)[number];
