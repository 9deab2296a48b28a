import { familyOf } from "../../functions/definition";
import type { DescribedFunction } from "../../functions/describedFunctions";

export interface Family {
  readonly id: string;
  readonly functions: readonly DescribedFunction[];
}

/** Families in the order in which they first appear. */
export function groupByFamily(functions: readonly DescribedFunction[]): readonly Family[] {
  const families = new Map<string, DescribedFunction[]>();
  for (const definition of functions) {
    const family = families.get(familyOf(definition.id));
    if (family === undefined) families.set(familyOf(definition.id), [definition]);
    else family.push(definition);
  }
  return [...families].map(([id, members]) => ({ id, functions: members }));
}
