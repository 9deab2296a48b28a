import { checkSheet } from "./access";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { StoredTexts } from "./storedTexts";
import type { SheetTarget } from "./worksheets";

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

interface Stored {
  readonly key: string;
  readonly value: string;
}

const longestKey = 255;

/** By the key in lower case, since capitals make no difference. */
const textsOf = ({ session, sheet }: SheetTarget): StoredTexts =>
  new StoredTexts(session.workbook.engine.parts, `worksheetProperty:${sheet}`);

function stored(target: PropertyTarget): Stored {
  const text = textsOf(target).get(target.key.toLowerCase());
  if (text === undefined) throw itemNotFound();
  return JSON.parse(text) as Stored;
}

function put(target: SheetTarget, property: Stored): void {
  checkSheet(target.session, target.sheet);
  textsOf(target).set(property.key.toLowerCase(), JSON.stringify(property));
}

function find(target: SheetTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  return textsOf(target).has(key.toLowerCase()) ? worksheetCustomProperty.of({ ...target, key }) : null;
}

export const worksheetCustomProperty: ObjectKind<PropertyTarget> = defineObject({
  name: "WorksheetCustomProperty",
  identity: (target) => ({ _Id: stored(target).key }),
  properties: {
    _Id: { read: (target) => stored(target).key },
    Key: { read: (target) => stored(target).key },
    Value: {
      read: (target) => stored(target).value,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        put(target, { key: stored(target).key, value });
      },
    },
  },
  methods: {
    Delete: (target) => {
      stored(target);
      checkSheet(target.session, target.sheet);
      textsOf(target).delete(target.key.toLowerCase());
    },
  },
});

export const worksheetCustomPropertyCollection: ObjectKind<SheetTarget> = defineObject({
  name: "WorksheetCustomPropertyCollection",
  collection: {
    items: (target) =>
      textsOf(target)
        .keys()
        .map((key) => worksheetCustomProperty.of({ ...target, key })),
    item: (target, key) => {
      const item = find(target, key);
      if (!item) throw itemNotFound();
      return item;
    },
  },
  methods: {
    // Adding a key that exists replaces its value.
    Add: (target, given) => {
      const key = given.text(0);
      if (key === "" || key.length > longestKey) throw invalidArgument();
      put(target, { key, value: given.text(1) });
      return worksheetCustomProperty.of({ ...target, key });
    },
    GetCount: (target) => textsOf(target).keys().length,
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
