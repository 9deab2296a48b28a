import { itemNotFound } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";

interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

function stored({ session, key }: SettingTarget): string {
  const text = session.workbook.settings.get(key);
  if (text === undefined) throw itemNotFound();
  return text;
}

export const setting: ObjectKind<SettingTarget> = defineObject({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { read: ({ key }) => key },
    Key: { read: ({ key }) => key },
    Value: {
      read: (target): unknown => JSON.parse(stored(target)),
      write: (target, value) => {
        stored(target);
        target.session.workbook.settings.set(target.key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: (target) => {
      stored(target);
      target.session.workbook.settings.delete(target.key);
    },
  },
});
