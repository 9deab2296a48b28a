import type { FunctionHost, FunctionRuntime, InvocationResult } from "../../src/workbench/functionHost/functionHost";

export interface RecordingFunctionHost extends FunctionHost {
  readonly runtimes: FunctionRuntime[];
  readonly results: InvocationResult[];
  readonly ended: { count: number };
}

/** Stands in for the function host where only the wire is looked at. */
export function recordingFunctionHost(): RecordingFunctionHost {
  const runtimes: FunctionRuntime[] = [];
  const results: InvocationResult[] = [];
  const ended = { count: 0 };
  return {
    runtimes,
    results,
    ended,
    attach: () => undefined,
    runtimeReady: (runtime) => void runtimes.push(runtime),
    runtimeGone: () => void (ended.count += 1),
    deliver: (delivered) => void results.push(...delivered),
    errorMessage: () => undefined,
    busy: () => false,
    idle: () => Promise.resolve(),
    onErrorMessagesChanged: () => () => undefined,
  };
}
