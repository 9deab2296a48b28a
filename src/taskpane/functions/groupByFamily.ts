import { familyOf, type Definition } from "../../functions/definition";

export interface Family {
  readonly id: string;
  readonly functions: readonly Definition[];
}

/** Families in the order in which they first appear. */
export function groupByFamily(functions: readonly Definition[]): readonly Family[] {
  const families = new Map<string, Definition[]>();
  for (const definition of functions) {
    const family = families.get(familyOf(definition.id));
    if (family === undefined) families.set(familyOf(definition.id), [definition]);
    else family.push(definition);
  }
  return [...families].map(([id, members]) => ({ id, functions: members }));
}
