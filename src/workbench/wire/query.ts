import { apiNotFound } from "../objects/hostError";
import { HostObject } from "../objects/hostObject";
import { camelCase, wireNameIn } from "./memberNames";
import type { Members } from "./members";
import type { QueryInfo, RecursiveQueryInfo } from "./request";

/** What is wanted below an object: its own properties, or those of a linked object under the link's name. */
type Wanted = Map<string, string[]>;

const everything = "*";

/** Answers loads: which properties of an object, of the objects it links to and of a collection's items. */
export class Query {
  constructor(private readonly members: Members) {}

  async load(object: HostObject | null, info: QueryInfo | undefined): Promise<unknown> {
    if (!object) return null;
    const select = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
    return object.definition.collection
      ? this.loadCollection(object, select, info ?? {})
      : this.loadObject(object, select);
  }

  /** The same, spelled as the client's `retrieve` reads it. */
  async loadAsJson(object: HostObject | null, info: QueryInfo | undefined): Promise<unknown> {
    return inClientSpelling(await this.load(object, info));
  }

  /** Loads an object and, below it, every linked object and item of a class that the request names. */
  async loadRecursively(object: HostObject | null, info: RecursiveQueryInfo | undefined): Promise<unknown> {
    return this.recurse(object, info?.Queries ?? {}, info?.MaxDepth ?? 10);
  }

  private async recurse(
    object: HostObject | null,
    queries: RecursiveQueryInfo["Queries"],
    depth: number,
  ): Promise<unknown> {
    if (!object || depth < 0) return null;
    const { collection, links, name } = object.definition;
    if (collection) {
      const items = await Promise.all(
        collection.items(object.target).map((item) => this.recurse(item, queries, depth - 1)),
      );
      return { ...object.identity(), _Items: items };
    }
    const result: Record<string, unknown> = queries[name]
      ? { ...(await this.loadObject(object, [...(queries[name].Select ?? []), ...(queries[name].Expand ?? [])])) }
      : { ...object.identity() };
    for (const link of Object.keys(links ?? {})) {
      // Downwards only: ranges, tables and names lead back to their sheet, and so on without end.
      if (link.startsWith("Worksheet") && link !== "Worksheets") continue;
      const linked = depth > 0 ? await this.members.read(object, link) : null;
      if (!(linked instanceof HostObject)) continue;
      const isWanted = linked.definition.collection !== undefined || queries[linked.definition.name] !== undefined;
      if (isWanted) result[link] = await this.recurse(linked, queries, depth - 1);
    }
    return result;
  }

  private async loadCollection(object: HostObject, select: readonly string[], info: QueryInfo): Promise<unknown> {
    const { collection, properties } = object.definition;
    const ofCollection = select.filter((path) => wireNameIn(properties, path) !== undefined);
    const ofItems = select.filter((path) => !ofCollection.includes(path)).map(withoutItems);
    const result: Record<string, unknown> = await this.loadObject(
      object,
      ofCollection.length > 0 ? ofCollection : [none],
    );
    if (ofItems.length === 0 && ofCollection.length > 0) return result;
    const skipped = info.Skip ?? 0;
    const end = info.Top === undefined ? undefined : skipped + info.Top;
    const items = collection?.items(object.target).slice(skipped, end) ?? [];
    result["_Items"] = await Promise.all(items.map((item) => this.load(item, { Select: ofItems })));
    return result;
  }

  private async loadObject(object: HostObject, select: readonly string[]): Promise<Record<string, unknown>> {
    const { properties, links, name } = object.definition;
    const result: Record<string, unknown> = { ...object.identity() };
    const below: Wanted = new Map();
    for (const path of select.length > 0 ? select : [everything]) {
      const [head = "", ...rest] = path.split("/");
      if (head === none) continue;
      if (head === everything || head === "$all") {
        for (const property of Object.keys(properties ?? {})) {
          if (!onlyWhenAsked.has(`${name}.${property}`)) result[property] = await this.members.read(object, property);
        }
        continue;
      }
      const link = wireNameIn(links, head);
      const property = wireNameIn(properties, head);
      if (link !== undefined)
        below.set(link, [...(below.get(link) ?? []), rest.length > 0 ? rest.join("/") : everything]);
      else if (property !== undefined) result[property] = await this.members.read(object, property);
      else if (head.toLowerCase() !== "_referenceid") throw apiNotFound(name, camelCase(head));
    }
    for (const [link, paths] of below) {
      const linked = await this.members.read(object, link);
      result[link] = await this.load(linked instanceof HostObject ? linked : null, { Select: paths });
    }
    return result;
  }
}

const none = "$none";

/** Later properties that Excel leaves out when everything is asked for, to keep the answers of older add-ins small. */
const onlyWhenAsked: ReadonlySet<string> = new Set(["Range.NumberFormatCategories"]);

const withoutItems = (path: string): string => {
  if (path === "items") return everything;
  return path.startsWith("items/") ? path.slice("items/".length) : path;
};

function inClientSpelling(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]): [string, unknown] => {
      if (name === "_Items" && Array.isArray(part)) return ["items", part.map(inClientSpelling)];
      return name.startsWith("_") ? [name, part] : [camelCase(name), inClientSpelling(part)];
    }),
  );
}
