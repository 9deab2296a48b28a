import type { ReadyTables } from "../../columns/readyTable";

/** The lists that My data has made ready for building. */
export type OwnTables = ReadyTables;
