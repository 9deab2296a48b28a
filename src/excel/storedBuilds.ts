import type { BuildEntry } from "./buildEntry";
import { entriesAmong, findEntry } from "./building/buildSettings";

/** Builds that broke off, as when the pane was closed half-way: for a look at the start of the pane. */
export const unfinishedBuilds = async (): Promise<readonly BuildEntry[]> =>
  (await storedBuilds()).filter(({ state }) => state === "building");

/** What this workbook was built from; a build counts as long as one of its sheets is there. */
export const builtWorkbooks = async (): Promise<readonly BuildEntry[]> =>
  (await storedBuilds()).filter(({ state }) => state === "done");

/** Leaves everything as it stands and no longer offers to take it back. */
export async function forgetBuild(entry: BuildEntry): Promise<void> {
  await Excel.run(async (context) => {
    const setting = findEntry(context, entry.id);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

/** All entries but those of finished builds whose sheets are all gone, as after an undo in Excel itself. */
async function storedBuilds(): Promise<BuildEntry[]> {
  return Excel.run(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/id");
    await context.sync();
    const present = worksheets.items.map(({ id }) => id);
    return entriesAmong(settings.items).filter(
      ({ state, sheets }) =>
        state === "building" || sheets.some(({ worksheet }) => worksheet !== undefined && present.includes(worksheet)),
    );
  });
}
