/** The places of the pane; ribbon buttons lead to them. */
export type PlaceId = "build" | "myData" | "functions";
