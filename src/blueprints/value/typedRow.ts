import type { PlannedValue } from "../plannedWorkbook";

/** A row by the ids of its columns; what is not given stays blank. */
export type TypedRow = Readonly<Record<string, PlannedValue>>;
