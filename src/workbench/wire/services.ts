import type { InvocationResult } from "../functionHost/functionHost";
import { invalidArgument } from "../objects/hostError";
import { defineObject, type HostObject, type ObjectKind } from "../objects/hostObject";

/** What the services of one load of the add-in bring about. */
export interface ServiceHandlers {
  functionsReady(): void;
  functionResults(results: readonly InvocationResult[]): void;
  /** The add-in asks to be shown as a task pane or to go on without one. */
  showPane(visible: boolean): void;
  paneVisible(): boolean;
}

export const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

/** `[id, ok, value, errorCode?, [milliseconds]]`, or an object of the same facts from an older runtime. */
function readResult(result: unknown): InvocationResult {
  if (!Array.isArray(result)) throw invalidArgument();
  const [invocationId, succeeded, value, ...rest] = result as readonly unknown[];
  if (typeof invocationId !== "number" || typeof succeeded !== "boolean") throw invalidArgument();
  // Only a failure carries a code; what follows is how long the call took.
  const [errorCode] = rest;
  return succeeded || typeof errorCode !== "number"
    ? { invocationId, succeeded, value }
    : { invocationId, succeeded, value, errorCode };
}

const customFunctions: ObjectKind<ServiceHandlers> = defineObject({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (handlers) => handlers.functionsReady(),
    // 2 makes the runtime send results every 200 ms instead of every 500.
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    SetInvocationArrayResults: (handlers, given) => {
      const results = given.any(0);
      if (!Array.isArray(results)) throw invalidArgument();
      handlers.functionResults(results.map(readResult));
    },
  },
});

const addInInternal: ObjectKind<ServiceHandlers> = defineObject({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntime: ObjectKind<ServiceHandlers> = defineObject({
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (handlers, given) => handlers.showPane(given.text(0) === "Visible"),
    GetAppRuntimeState: (handlers) => (handlers.paneVisible() ? "Visible" : "Background"),
  },
});

export const services = (handlers: ServiceHandlers): Readonly<Record<string, HostObject>> => ({
  [customFunctionsService]: customFunctions.of(handlers),
  "Microsoft.InternalService.AddinInternalService": addInInternal.of(handlers),
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime.of(handlers),
});
