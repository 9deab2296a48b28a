import type { FunctionHost } from "../functionHost/functionHost";

/** A function host that also tells the page when the add-in's runtime comes and goes. */
export function watchRuntime(functions: FunctionHost, onChanged: (ready: boolean) => void): FunctionHost {
  return {
    attach: (engine, metadata) => functions.attach(engine, metadata),
    runtimeReady: (runtime) => {
      functions.runtimeReady(runtime);
      onChanged(true);
    },
    runtimeGone: () => {
      functions.runtimeGone();
      onChanged(false);
    },
    deliver: (results) => functions.deliver(results),
    errorMessage: (at) => functions.errorMessage(at),
    busy: () => functions.busy(),
    idle: () => functions.idle(),
    onErrorMessagesChanged: (listener) => functions.onErrorMessagesChanged(listener),
  };
}
