import type { Arguments } from "./arguments";
import { HostObject, type CollectionMembers, type Method, type ObjectDefinition, type Property } from "./hostObject";

type Members = readonly HostObject[];

/** Definitions over several objects by the definition of one of them. */
const known = new WeakMap<ObjectDefinition<unknown>, ObjectDefinition<Members>>();

/**
 * One object in place of several of the same kind, such as the fonts of all areas: what is written goes to each of them,
 * what is read is what they have in common.
 */
export function eachObject(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const { definition } = objects[0];
  let each = known.get(definition);
  if (!each) known.set(definition, (each = overEach(definition)));
  return new HostObject(each as ObjectDefinition<unknown>, objects);
}

function overEach({
  name,
  identity,
  properties,
  links,
  methods,
  collection,
}: ObjectDefinition<unknown>): ObjectDefinition<Members> {
  return {
    name,
    identity: ([first]) => (first && identity?.(first.target)) ?? {},
    properties: mapped(properties ?? {}, eachProperty),
    links: mapped(links ?? {}, (link) => (objects: Members) => gathered(objects.map(({ target }) => link(target)))),
    methods: mapped(methods ?? {}, eachMethod),
    ...(collection ? { collection: eachItem(collection) } : {}),
  };
}

function eachProperty({ read, write }: Property<unknown>): Property<Members> {
  const readCommon = async (objects: Members): Promise<unknown> => {
    const values = await Promise.all(objects.map(({ target }) => read(target)));
    const texts = values.map((value) => JSON.stringify(value));
    return texts.every((text) => text === texts[0]) ? values[0] : null;
  };
  return {
    read: Object.assign(readCommon, read.afterCalculation ? { afterCalculation: true as const } : {}),
    ...(write
      ? {
          write: async (objects: Members, value: unknown): Promise<void> => {
            for (const { target } of objects) await write(target, value);
          },
        }
      : {}),
  };
}

function eachMethod(method: Method<unknown>): Method<Members> {
  const call = async (objects: Members, given: Arguments): Promise<unknown> => {
    const answers: unknown[] = [];
    for (const { target } of objects) answers.push(await method(target, given));
    return answers.every((answer) => answer instanceof HostObject) ? gathered(answers) : answers[0];
  };
  return Object.assign(call, method.afterCalculation ? { afterCalculation: true as const } : {});
}

function eachItem({ items, item }: CollectionMembers<unknown>): CollectionMembers<Members> {
  return {
    items: (objects) => {
      const lists = objects.map(({ target }) => items(target));
      return (lists[0] ?? []).flatMap((_, index) => gathered(lists.map((list) => list[index] ?? null)) ?? []);
    },
    item: async (objects, key) => {
      const found = await Promise.all(objects.map(async ({ target }) => item(target, key)));
      return gathered(found) ?? found[0]!;
    },
  };
}

function gathered(objects: readonly (HostObject | null)[]): HostObject | null {
  const [first, ...others] = objects.filter((object) => object !== null);
  return first ? eachObject([first, ...others]) : null;
}

const mapped = <From, To>(members: Readonly<Record<string, From>>, map: (member: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, map(member)]));
