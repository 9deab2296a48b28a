import type { Arguments } from "./arguments";

/** What the client keeps to find an object again: `Id`, `_Id` or `_ReferenceId`. */
export type Identity = Readonly<Record<string, string | number>>;

/** Flagged by `afterCalculation`: the answer depends on formulas, so the request waits until they are calculated. */
interface Waiting {
  readonly afterCalculation?: true;
}

export type Reader<Target> = ((target: Target) => unknown) & Waiting;
export type Writer<Target> = (target: Target, value: unknown) => void | Promise<void>;
export type Method<Target> = ((target: Target, given: Arguments) => unknown) & Waiting;

export interface Property<Target> {
  readonly read: Reader<Target>;
  readonly write?: Writer<Target>;
}

export interface CollectionMembers<Target> {
  readonly items: (target: Target) => readonly HostObject[];
  /** What `getItem(key)` in the client finds. */
  readonly item: (target: Target, key: unknown) => HostObject | Promise<HostObject>;
}

/**
 * One of Excel's classes as this host knows it. Names are those of the wire (`GetRange`, `NumberFormat`); a name that the
 * client does not have fails the coverage test, a name that is not here answers `ApiNotFound`.
 */
export interface ObjectDefinition<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Identity;
  /** The client may ask to keep such an object between requests (`_KeepReference`), having no other way to find it again. */
  readonly keepable?: true;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Properties that the client writes under another name than it reads them. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** Properties that lead to other objects. */
  readonly links?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  readonly collection?: CollectionMembers<Target>;
}

/** An object of Excel's that the client can hold: a definition and what it stands for. */
export class HostObject {
  /** Given by `_KeepReference`, so that the client finds this very object in a later request. */
  referenceId: string | undefined;

  constructor(
    readonly definition: ObjectDefinition<unknown>,
    readonly target: unknown,
  ) {}

  identity(): Identity {
    if (this.referenceId !== undefined) return { _ReferenceId: this.referenceId };
    return this.definition.identity?.(this.target) ?? {};
  }
}

/** Makes and recognises the objects of one definition. */
export interface ObjectKind<Target> {
  readonly definition: ObjectDefinition<Target>;
  of(target: Target): HostObject;
  /** The target, when `object` is of this kind. */
  targetOf(object: unknown): Target | undefined;
}

export function defineObject<Target>(definition: ObjectDefinition<Target>): ObjectKind<Target> {
  // Only `of` pairs a definition with a target, so the pair fits although HostObject forgets the type.
  const erased = definition as ObjectDefinition<unknown>;
  return {
    definition,
    of: (target) => new HostObject(erased, target),
    targetOf: (object) =>
      object instanceof HostObject && object.definition === erased ? (object.target as Target) : undefined,
  };
}

/** Marks a reader or method whose answer is only right once pending formulas are calculated. */
export function afterCalculation<Call extends (target: never, given: Arguments) => unknown>(
  call: Call,
): Call & Waiting {
  return Object.assign(call, { afterCalculation: true as const });
}
