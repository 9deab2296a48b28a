import { HostError } from "../objects/hostError";
import { HostObject } from "../objects/hostObject";
import { asHostError, Members, type Barrier } from "./members";
import { ObjectPaths, type Roots } from "./objectPaths";
import { Query } from "./query";
import { actionType, type Action, type ActionResult, type AnswerBody, type RequestBody } from "./request";

/** Carries out the actions of a request in their order; the first that fails ends it and leaves what was done before. */
export class RequestProcessor {
  constructor(
    private readonly roots: Roots,
    /** Ends what an action may have left to be joined with the next one. */
    private readonly finish: () => void,
  ) {}

  async process(body: RequestBody, barrier: Barrier): Promise<AnswerBody> {
    const members = new Members(barrier);
    const paths = new ObjectPaths(body.ObjectPaths ?? {}, this.roots, members);
    const run = new ActionRun(members, paths, this.roots);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const failed = (thrown: unknown, index: number): AnswerBody => {
      const { code, message, location, httpStatus } = asHostError(thrown, "");
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: httpStatus },
      };
    };
    const actions = body.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        // The client completes an action, an event's registration included, only when it finds its result.
        results.push({ ActionId: action.Id, Value: (await run.perform(action)) ?? null });
        if (action.ActionType === actionType.trace) traces.push(action.Id);
      } catch (thrown) {
        this.finishQuietly();
        return failed(thrown, index);
      }
    }
    try {
      this.finish();
    } catch (thrown) {
      return failed(thrown, actions.length - 1);
    }
    return { Results: results, TraceIds: traces };
  }

  /** After a failure, which is what the client is told about. */
  private finishQuietly(): void {
    try {
      this.finish();
    } catch {
      // The first error is the one that counts.
    }
  }
}

/** One action at a time, over the objects of one request. */
class ActionRun {
  private readonly query: Query;

  constructor(
    private readonly members: Members,
    private readonly paths: ObjectPaths,
    private readonly roots: Roots,
  ) {
    this.query = new Query(members);
  }

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = await this.paths.object(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object?.identity() ?? null;
      case actionType.query:
        return this.query.load(object, action.QueryInfo);
      case actionType.queryAsJson:
        return this.query.loadAsJson(object, action.QueryInfo);
      case actionType.recursiveQuery:
        return this.query.loadRecursively(object, action.RecursiveQueryInfo);
      case actionType.method:
        return object && this.call(object, action);
      case actionType.setProperty: {
        const [value] = await this.paths.arguments(action.ArgumentInfo);
        if (object) await this.members.write(object, action.Name ?? "", value);
        return null;
      }
      case actionType.update:
        if (object) await this.update(object, action.ObjectState ?? {});
        return null;
      case actionType.ensureUnchanged:
        if (object) await this.ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError("InvalidRequest", `Unknown action type ${action.ActionType}.`);
    }
  }

  private async call(object: HostObject, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    if (object.definition.keepable && name === "_KeepReference") {
      this.roots.references.keep(object);
      return null;
    }
    if (object.definition.keepable && name === "_RemoveReference") {
      if (object.referenceId !== undefined) this.roots.references.remove(object.referenceId);
      return null;
    }
    const result = await this.members.call(object, name, await this.paths.arguments(action.ArgumentInfo));
    return result instanceof HostObject ? result.identity() : result;
  }

  private async update(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) await this.members.write(object, name, value);
  }

  private async ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    const names = Object.keys(state);
    const now = await this.query.loadAsJson(object, { Select: names });
    const current: Readonly<Record<string, unknown>> = { ...(now as object) };
    const changed = names.find((name) => JSON.stringify(current[name]) !== JSON.stringify(state[name]));
    if (changed !== undefined) {
      throw new HostError("Conflict", `${object.definition.name}.${changed} is not what the add-in expects.`, 409);
    }
  }
}
