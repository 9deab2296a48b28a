import { Arguments } from "../objects/arguments";
import { EngineError } from "../engine/engineError";
import { apiNotFound, HostError } from "../objects/hostError";
import type { HostObject } from "../objects/hostObject";
import { camelCase, wireNameIn } from "./memberNames";

/** Waits for native calculation; resolves at once when nothing is due. */
export type Barrier = () => Promise<void>;

const locationOf = (object: HostObject, member: string): string => `${object.definition.name}.${camelCase(member)}`;

/** Runs a member and makes whatever it throws an error of Excel's that says where. */
async function guarded<Result>(location: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    throw asHostError(thrown, location);
  }
}

export function asHostError(thrown: unknown, location: string): HostError {
  let error: HostError;
  if (thrown instanceof HostError) error = thrown;
  else if (thrown instanceof EngineError) error = new HostError(thrown.code, thrown.message);
  else error = new HostError("GeneralException", thrown instanceof Error ? thrown.message : String(thrown), 500);
  if (error.location === "") error.location = location;
  return error;
}

/** Uses the members of objects by the names of the wire; what an object does not have answers `ApiNotFound`. */
export class Members {
  constructor(private readonly barrier: Barrier) {}

  async read(object: HostObject, name: string): Promise<unknown> {
    const { properties, links } = object.definition;
    const location = locationOf(object, name);
    const link = own(links, name);
    if (link) return guarded(location, () => link(object.target));
    const property = own(properties, name);
    if (!property) throw apiNotFound(object.definition.name, camelCase(name));
    return guarded(location, async () => {
      if (property.read.afterCalculation) await this.barrier();
      return property.read(object.target);
    });
  }

  async write(object: HostObject, writtenName: string, value: unknown): Promise<void> {
    const { properties, writtenAs } = object.definition;
    // Updates come in the client's spelling, single properties in the wire's.
    const name = own(writtenAs, writtenName) ?? wireNameIn(properties, writtenName) ?? writtenName;
    const property = own(properties, name);
    const { write } = property ?? {};
    if (!write) throw apiNotFound(object.definition.name, camelCase(name));
    await guarded(locationOf(object, name), () => write(object.target, value));
  }

  async call(object: HostObject, name: string, given: readonly unknown[]): Promise<unknown> {
    const method = own(object.definition.methods, name);
    if (!method) throw apiNotFound(object.definition.name, camelCase(name));
    return guarded(locationOf(object, name), async () => {
      if (method.afterCalculation) await this.barrier();
      return method(object.target, new Arguments(given));
    });
  }

  async item(object: HostObject, key: unknown): Promise<unknown> {
    const { collection, name } = object.definition;
    if (!collection) throw apiNotFound(name, "getItem");
    return guarded(`${name}.getItem`, () => collection.item(object.target, key));
  }
}

/** A member under exactly this name; `constructor` and its like are none. */
const own = <Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | undefined =>
  members && Object.hasOwn(members, name) ? members[name] : undefined;
