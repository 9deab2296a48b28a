import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { sameName } from "./itemNames";
import type { Session } from "./session";

interface CustomPropertiesTarget {
  readonly session: Session;
}

interface CustomPropertyTarget extends CustomPropertiesTarget {
  readonly key: string;
}

const longestKey = 255;
const longestText = 255;

/** Names are the same in any case. */
const storedKey = ({ session, key }: CustomPropertyTarget): string | undefined =>
  session.workbook.customProperties.keys().find((one) => sameName(one, key));

function valueOf(target: CustomPropertyTarget): unknown {
  const key = storedKey(target);
  if (key === undefined) throw itemNotFound();
  return JSON.parse(target.session.workbook.customProperties.get(key) ?? "null");
}

function store(target: CustomPropertyTarget, value: unknown): void {
  const good =
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value)) ||
    (typeof value === "string" && value.length <= longestText);
  if (!good) throw invalidArgument();
  const { session, key } = target;
  session.workbook.customProperties.set(storedKey(target) ?? key, JSON.stringify(value));
}

function typeOf(value: unknown): string {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value !== "number") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
}

export const customProperty: ObjectKind<CustomPropertyTarget> = defineObject({
  name: "CustomProperty",
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { read: (target) => storedKey(target) ?? target.key },
    Type: { read: (target) => typeOf(valueOf(target)) },
    Value: {
      read: valueOf,
      write: (target, value) => {
        valueOf(target);
        store(target, value);
      },
    },
  },
  methods: {
    Delete: (target) => {
      valueOf(target);
      target.session.workbook.customProperties.delete(storedKey(target) ?? target.key);
    },
  },
});

function find({ session }: CustomPropertiesTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const target = { session, key };
  return storedKey(target) === undefined ? null : customProperty.of(target);
}

export const customPropertyCollection: ObjectKind<CustomPropertiesTarget> = defineObject({
  name: "CustomPropertyCollection",
  collection: {
    items: ({ session }) => session.workbook.customProperties.keys().map((key) => customProperty.of({ session, key })),
    item: (target, key) => {
      const found = find(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  methods: {
    Add: ({ session }, given) => {
      const key = given.text(0);
      if (key === "" || key.length > longestKey) throw invalidArgument();
      const target = { session, key };
      store(target, given.any(1));
      return customProperty.of(target);
    },
    DeleteAll: ({ session }) => session.workbook.customProperties.replaceAll([]),
    GetCount: ({ session }) => session.workbook.customProperties.keys().length,
    GetItemOrNullObject: (target, given) => find(target, given.any(0)),
  },
});
