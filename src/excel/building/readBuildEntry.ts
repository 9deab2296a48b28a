import type { BuildEntry } from "../buildEntry";

/** The newest format that this version of the add-in knows. */
export const entryFormat = 1;

/** What every format has had; the rest came later or may be left out. */
interface AnyEntry extends Partial<BuildEntry> {
  readonly format: number;
  readonly id: string;
  readonly blueprint: string;
}

/** The entry in a value of the workbook's settings; undefined for anything else, and for formats of later versions. */
export function readBuildEntry(value: unknown): BuildEntry | undefined {
  if (!isEntry(value) || value.format > entryFormat) return undefined;
  return {
    version: 1,
    language: "en",
    mode: "addIn",
    state: "done",
    begun: 0,
    ended: 0,
    ...value,
    sheetsBefore: value.sheetsBefore ?? [],
    sheets: (value.sheets ?? []).map((sheet) => ({
      ...{ rows: 0, columns: 0, digest: "", spills: [], charts: 0 },
      ...sheet,
    })),
    tables: (value.tables ?? []).map((table) => ({ ...{ columns: [] }, ...table })),
    names: value.names ?? [],
    blocks: value.blocks ?? [],
  };
}

function isEntry(value: unknown): value is AnyEntry {
  if (typeof value !== "object" || value === null) return false;
  const { format, id, blueprint } = value as Readonly<Record<string, unknown>>;
  return typeof format === "number" && typeof id === "string" && typeof blueprint === "string";
}
