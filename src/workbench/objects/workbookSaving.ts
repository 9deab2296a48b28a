import type { Arguments } from "./arguments";
import { invalidArgument, notImplemented } from "./hostError";
import type { Method, Property } from "./hostObject";
import type { Session } from "./session";

interface WorkbookTarget {
  readonly session: Session;
}

function chosen(given: Arguments, first: string, second: string): string {
  const behaviour = given.optionalText(0) ?? first;
  if (behaviour !== first && behaviour !== second) throw invalidArgument();
  return behaviour;
}

/** Whether the workbook is saved, as far as the page around it says so. */
export const workbookSavedState: Readonly<Record<"IsDirty" | "PreviouslySaved", Property<WorkbookTarget>>> = {
  IsDirty: {
    read: ({ session }) => session.workbook.saving.isDirty,
    write: ({ session }, value) => {
      if (typeof value !== "boolean") throw invalidArgument();
      session.workbook.saving.isDirty = value;
    },
  },
  PreviouslySaved: { read: ({ session }) => session.workbook.saving.savedBefore },
};

export const workbookSaving: Readonly<Record<"Save" | "Close", Method<WorkbookTarget>>> = {
  Save: async ({ session }, given) => {
    const prompts = chosen(given, "Save", "Prompt") === "Prompt";
    const { saving } = session.workbook;
    if (!saving.save) throw notImplemented("saving from an add-in");
    await saving.save(prompts);
    saving.noteSaved();
  },
  Close: async ({ session }, given) => {
    const saves = chosen(given, "Save", "SkipSave") === "Save";
    const { saving } = session.workbook;
    if (!saving.close) throw notImplemented("closing from an add-in");
    await saving.close(saves);
  },
};
