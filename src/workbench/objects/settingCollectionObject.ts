import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";
import { setting } from "./settingObject";

interface SettingsTarget {
  readonly session: Session;
}

function find({ session }: SettingsTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  return session.workbook.settings.get(key) === undefined ? null : setting.of({ session, key });
}

export const settingCollection: ObjectKind<SettingsTarget> = defineObject({
  name: "SettingCollection",
  collection: {
    items: ({ session }) => session.workbook.settings.keys().map((key) => setting.of({ session, key })),
    item: (target, key) => {
      const item = find(target, key);
      if (!item) throw itemNotFound();
      return item;
    },
  },
  methods: {
    // Adding a key that exists replaces its value.
    Add: ({ session }, given) => {
      const key = given.text(0);
      session.workbook.settings.set(key, JSON.stringify(given.any(1)));
      return setting.of({ session, key });
    },
    GetCount: ({ session }) => session.workbook.settings.keys().length,
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
