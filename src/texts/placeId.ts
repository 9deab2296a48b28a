/** The places of the pane; ribbon buttons lead to them. */
export const placeIds = ["build", "myData", "functions"] as const;

export type PlaceId = (typeof placeIds)[number];
