import type { AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormatObject";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";

/** Asked for late: the two modules need each other. */
const formats = (): typeof conditionalFormatCollection.definition => conditionalFormatCollection.definition;

/** The conditional formats that any of the areas touches, each once. */
function touching({ session, rects }: AreasTarget): HostObject[] {
  const items = rects.flatMap((rect) => formats().collection?.items({ session, rect }) ?? []);
  const ids = items.map((item) => conditionalFormat.targetOf(item)?.id);
  return items.filter((_, index) => ids.indexOf(ids[index]) === index);
}

function find({ session, rects }: AreasTarget, given: Arguments): HostObject | null {
  for (const rect of rects) {
    const found = formats().methods?.["GetItemOrNullObject"]?.({ session, rect }, given);
    if (found) return found as HostObject;
  }
  return null;
}

function add({ session, rects }: AreasTarget, given: Arguments): unknown {
  const added = formats().methods?.["Add"]?.({ session, rect: rects[0] }, given);
  const target = conditionalFormat.targetOf(added);
  if (target) session.engine.conditionalFormats.change(target.sheet, target.id, { rects });
  return added;
}

export const areaConditionalFormats: ObjectKind<AreasTarget> = defineObject({
  name: "ConditionalFormatCollection",
  collection: {
    items: touching,
    item: ({ session, rects }, key) => {
      const found = touching({ session, rects }).find((item) => Object.values(item.identity()).includes(key as string));
      if (!found) throw itemNotFound();
      return found;
    },
  },
  methods: {
    Add: add,
    ClearAll: ({ session, rects }, given) => {
      for (const rect of rects) void formats().methods?.["ClearAll"]?.({ session, rect }, given);
    },
    GetCount: (target) => touching(target).length,
    GetItemAt: (target, given) => {
      const found = touching(target)[given.integer(0)];
      if (!found) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
});
