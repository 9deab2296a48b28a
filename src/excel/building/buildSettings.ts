import type { BuildEntry } from "../buildEntry";
import { readBuildEntry } from "./readBuildEntry";

const prefix = "KeyAccountToolkit.Build.";

const keyOf = (id: string): string => prefix + id;

/** Adding a key that exists replaces its value. */
export const storeEntry = (context: Excel.RequestContext, entry: BuildEntry): void => {
  context.workbook.settings.add(keyOf(entry.id), entry);
};

export const findEntry = (context: Excel.RequestContext, id: string): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(keyOf(id));

/** The entries among loaded settings, oldest first. */
export const entriesAmong = (settings: readonly Excel.Setting[]): BuildEntry[] =>
  settings.flatMap((setting) => {
    const entry = setting.key.startsWith(prefix) ? readBuildEntry(setting.value) : undefined;
    return entry === undefined ? [] : [entry];
  });
