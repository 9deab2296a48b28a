import { HostError, invalidReference } from "../objects/hostError";
import { HostObject } from "../objects/hostObject";
import type { References } from "../objects/references";
import type { Members } from "./members";
import { pathType, type ArgumentInfo, type ObjectPath } from "./request";

export interface Roots {
  readonly workbook: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
}

const invalidRequest = (message: string): HostError => new HostError("InvalidRequest", message);

/** The objects that one request speaks of. Each path is walked once, when first needed: `Add` is a path, not an action. */
export class ObjectPaths {
  private readonly walked = new Map<number, Promise<HostObject | null>>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly members: Members,
  ) {}

  /** Null stands for Excel's null object; everything below it is null too. */
  object(id: number): Promise<HostObject | null> {
    let found = this.walked.get(id);
    if (!found) {
      found = this.walk(id);
      this.walked.set(id, found);
    }
    return found;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return Promise.all(given.map((value, index) => this.argument(value, references?.[index])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      const references: readonly unknown[] = reference;
      return Promise.all(value.map((part, index) => this.argument(part, references[index])));
    }
    if (isObjectPathReference(value)) return this.object(value._ObjectPathId);
    // A rule names its range somewhere inside: { list: { source: … } }. Blocks of values are arrays and hold none.
    if (isPlainObject(value)) {
      const parts = Object.entries(value).map(
        async ([name, part]) => [name, await this.argument(part, undefined)] as const,
      );
      return Object.fromEntries(await Promise.all(parts));
    }
    return value;
  }

  private async walk(id: number): Promise<HostObject | null> {
    const path = this.paths[String(id)];
    if (!path) throw invalidRequest(`The request has no object path ${id}.`);
    switch (path.ObjectPathType) {
      case pathType.workbook:
        return this.roots.workbook;
      case pathType.service: {
        const service = this.roots.services[path.Name];
        if (!service) throw new HostError("ApiNotFound", `This host does not have ${path.Name}.`, 404);
        return service;
      }
      case pathType.reference: {
        const kept = this.roots.references.find(path.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
      case pathType.nullObject:
        return null;
      default:
        return this.walkFromParent(path);
    }
  }

  private async walkFromParent(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const given = await this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.method:
        return asObject(await this.members.call(parent, path.Name, given));
      case pathType.property:
        return asObject(await this.members.read(parent, path.Name));
      case pathType.indexer:
        return asObject(await this.members.item(parent, given[0]));
      default:
        throw invalidRequest(`Unknown object path type ${path.ObjectPathType}.`);
    }
  }
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isObjectPathReference(value: unknown): value is { readonly _ObjectPathId: number } {
  return (
    typeof value === "object" && value !== null && "_ObjectPathId" in value && typeof value._ObjectPathId === "number"
  );
}

function asObject(found: unknown): HostObject | null {
  if (found === null || found instanceof HostObject) return found;
  throw invalidRequest("The path leads to a value, not to an object.");
}
