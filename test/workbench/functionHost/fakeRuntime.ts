import type {
  FunctionHost,
  FunctionRuntime,
  Invocation,
  InvocationResult,
} from "../../../src/workbench/functionHost/functionHost";

type Implementation = (...given: never[]) => unknown;

/** What a function throws to answer with an error and a sentence, as `CustomFunctions.Error` does. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }

  /** As the real class: only #VALUE! and #N/A keep their message when they are returned. */
  toJSON(): object {
    const message = this.code === "#VALUE!" || this.code === "#N/A" ? this.message : undefined;
    return { valueType: "CustomFunctionError", code: this.code, type: "Error", message };
  }
}

const numbers: Readonly<Record<string, number>> = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7, "#NULL!": 8 };

/**
 * Stands in for the add-in's runtime and speaks as the real one does: results go through JSON, errors are numbers with
 * a text. It answers a moment later, or when `release` is called after `hold`.
 */
export class FakeRuntime implements FunctionRuntime {
  readonly batches: (readonly Invocation[])[] = [];
  /** The functions whose invocations were canceled, in order. */
  readonly canceled: string[] = [];
  private held: InvocationResult[] | undefined;

  constructor(
    private readonly host: FunctionHost,
    private readonly implementations: Readonly<Record<string, Implementation>>,
  ) {}

  get calls(): number {
    return this.batches.reduce((sum, batch) => sum + batch.length, 0);
  }

  invoke(batch: readonly Invocation[]): void {
    this.batches.push(batch);
    const results = batch.map((invocation) => this.answer(invocation));
    if (this.held) this.held.push(...results);
    else void Promise.resolve().then(() => this.host.deliver(results));
  }

  cancel(invocationIds: readonly number[]): void {
    const all = this.batches.flat();
    this.canceled.push(
      ...invocationIds.map((id) => all.find(({ invocationId }) => invocationId === id)?.functionId ?? `${id}?`),
    );
  }

  /** A further value of the stream that was started last. */
  stream(value: unknown): void {
    const { invocationId } = this.batches.at(-1)!.at(-1)!;
    this.host.deliver([{ invocationId, succeeded: true, value }]);
  }

  hold(): void {
    this.held = [];
  }

  release(): void {
    const results = this.held ?? [];
    this.held = undefined;
    this.host.deliver(results);
  }

  private answer({ invocationId, functionId, arguments: given }: Invocation): InvocationResult {
    const implementation = this.implementations[functionId];
    if (!implementation) return { invocationId, succeeded: false, value: "", errorCode: 10 };
    try {
      const value: unknown = implementation(...(given as never[]));
      if (typeof value === "number" && Number.isNaN(value)) return { invocationId, succeeded: false, value: "NaN" };
      if (value === Infinity) return { invocationId, succeeded: false, value: "Infinity", errorCode: 6 };
      return { invocationId, succeeded: true, value: JSON.parse(JSON.stringify(value ?? null)) as unknown };
    } catch (error) {
      const known = error instanceof FunctionError;
      const errorCode = known ? (numbers[error.code] ?? 7) : 2;
      return { invocationId, succeeded: false, value: known ? error.message : "", errorCode };
    }
  }
}
