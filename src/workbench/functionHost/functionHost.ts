import type { CellAddress, CellError, SheetEngine } from "../engine/sheetEngine";
import type { FunctionMetadata } from "./functionMetadata";

/** One call on its way to the add-in's runtime, arguments already in the shape that functions.json asks for. */
export interface Invocation {
  readonly invocationId: number;
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  /** `Sheet1!C4`, when the function asks for it. */
  readonly address: string | null;
  readonly parameterAddresses: readonly (string | null)[] | null;
  /** 1 cancelable, 2 streaming, 4 error values allowed as arguments, 8 rich data arguments. */
  readonly flags: number;
}

/** As the runtime sends it: `[id, ok, value, errorCode?, milliseconds?]`. */
export interface InvocationResult {
  readonly invocationId: number;
  readonly succeeded: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Carries invocations to the add-in and its results back; the wire in the browser, the native bridge in Node. */
export interface FunctionRuntime {
  invoke(batch: readonly Invocation[]): void;
  /** Nobody wants the answers to these any more; the functions hear of it when they listen for it. */
  cancel(invocationIds: readonly number[]): void;
}

/** Calls the add-in's functions the way Excel does, knowing only functions.json and the runtime. */
export interface FunctionHost {
  /** Declares every function to the engine; until `runtimeReady` their cells show `#NAME?`. */
  attach(engine: SheetEngine, metadata: FunctionMetadata): void;
  runtimeReady(runtime: FunctionRuntime): void;
  /** The pane was closed or reloaded: cells show `#NAME?` or their last value as in Excel until it is ready again. */
  runtimeGone(): void;
  deliver(results: readonly InvocationResult[]): void;
  /** The sentence that came with the error in a cell, if any. */
  errorMessage(at: CellAddress): string | undefined;
  /** True while an invocation is queued or under way. */
  busy(): boolean;
  /** Settles when nothing is queued or under way and the engine has calculated what came in. */
  idle(): Promise<void>;
  onErrorMessagesChanged(listener: () => void): () => void;
}

/** How an error travels inside arguments and results of the real runtime. */
export interface WireError {
  readonly valueType: "CustomFunctionError";
  readonly code: CellError["error"];
  readonly message?: string;
}
