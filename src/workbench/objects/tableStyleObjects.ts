import { isTableStyle, tableStyleNames } from "../engine/tableStyleNames";
import { defaultTableStyle, setDefaultTableStyle } from "./defaultTableStyle";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import type { Session } from "./session";

interface TableStyleTarget {
  readonly name: string;
}

interface TableStylesTarget {
  readonly session: Session;
}

const builtIn = (): Error => invalidOperation("A built-in table style cannot be changed or deleted.");

/** All of them are Excel's own here. */
export const tableStyle: ObjectKind<TableStyleTarget> = defineObject({
  name: "TableStyle",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    _Id: { read: ({ name }) => name },
    Name: {
      read: ({ name }) => name,
      write: () => {
        throw builtIn();
      },
    },
    ReadOnly: { read: () => true },
  },
  methods: {
    Delete: () => {
      throw builtIn();
    },
    Duplicate: () => {
      throw notImplemented("table styles of one's own");
    },
  },
});

function named(key: unknown): string | undefined {
  if (typeof key !== "string") throw invalidArgument();
  return tableStyleNames.find((name) => sameName(name, key));
}

export const tableStyleCollection: ObjectKind<TableStylesTarget> = defineObject({
  name: "TableStyleCollection",
  collection: {
    items: () => tableStyleNames.map((name) => tableStyle.of({ name })),
    item: (_, key) => {
      const name = named(key);
      if (name === undefined) throw itemNotFound();
      return tableStyle.of({ name });
    },
  },
  methods: {
    Add: (_, given) => {
      if (isTableStyle(given.text(0)) && !given.flag(1)) throw invalidArgument();
      throw notImplemented("table styles of one's own");
    },
    GetCount: () => tableStyleNames.length,
    GetDefault: ({ session }) => tableStyle.of({ name: defaultTableStyle(session) }),
    GetItemOrNullObject: (_, given) => {
      const name = named(given.any(0));
      return name === undefined ? null : tableStyle.of({ name });
    },
    SetDefault: ({ session }, given) => {
      const name = tableStyle.targetOf(given.any(0))?.name ?? named(given.any(0));
      if (name === undefined) throw itemNotFound();
      setDefaultTableStyle(session, name);
    },
  },
});
