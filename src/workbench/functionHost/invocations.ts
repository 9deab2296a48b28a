import type { CellAddress } from "../engine/sheetEngine";
import type { FunctionRuntime, Invocation, InvocationResult } from "./functionHost";
import type { Answer } from "./wireValues";

/** A call as the cells make it; calls of the same key have the same answer. */
export interface PendingCall {
  readonly key: string;
  readonly functionId: string;
  /** As formulas name the function, in capitals. */
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly address: string | null;
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly flags: number;
  /** Answers again and again until it is canceled. */
  readonly streaming: boolean;
  readonly cancelable: boolean;
}

interface Known {
  readonly answer: Answer;
  /** Cells that asked and have not read the answer yet. */
  readonly unread: Set<string>;
  generations: number;
  readonly streaming: boolean;
}

interface Asked {
  readonly call: PendingCall;
  /** The cells that want the answer; those of a stream, as long as they stand. */
  readonly waiting: Map<string, CellAddress>;
  /** Once it is sent. */
  id?: number;
}

/** Answers that a whole generation of calculations did not fetch are for cells that ask for something else by now. */
const generationsUnread = 3;

/**
 * Calls on their way and answers not yet read. Univer asks and wants an answer at once; one that is not known yet is
 * sent with all others of the same calculation, once however many cells ask, and the cells concerned calculate again.
 */
export class Invocations {
  private readonly known = new Map<string, Known>();
  private readonly asked = new Map<string, Asked>();
  private readonly keysById = new Map<number, string>();
  private readonly keysByCell = new Map<string, Set<string>>();
  private lastId = 0;

  constructor(private readonly read: (result: InvocationResult) => Answer) {}

  /** The answer, or undefined when it is (now) on its way. */
  ask(call: PendingCall, at: CellAddress): Answer | undefined {
    const cell = cellKey(at);
    const known = this.known.get(call.key);
    known?.unread.delete(cell);
    if (known && !known.streaming) return known.answer;
    let asked = this.asked.get(call.key);
    if (!asked) this.asked.set(call.key, (asked = { call, waiting: new Map() }));
    asked.waiting.set(cell, at);
    const keys = this.keysByCell.get(cell);
    if (keys) keys.add(call.key);
    else this.keysByCell.set(cell, new Set([call.key]));
    return known?.answer;
  }

  /** Whether the call is answered or under way. */
  has(key: string): boolean {
    return this.known.has(key) || this.asked.has(key);
  }

  /** The cells that wait for an answer or follow a stream. */
  waiting(): CellAddress[] {
    return [...this.asked.values()].flatMap(({ waiting }) => [...waiting.values()]);
  }

  /** The functions whose answers cells wait for or follow, by their names in formulas. */
  functionsAsked(): ReadonlySet<string> {
    return new Set([...this.asked.values()].map(({ call }) => call.name));
  }

  /** A cell begins to calculate: what it asked before no longer matters to it. What nobody wants is not sent. */
  forgetQuestionsOf(at: CellAddress): void {
    const cell = cellKey(at);
    for (const key of this.keysByCell.get(cell) ?? []) {
      const asked = this.asked.get(key);
      asked?.waiting.delete(cell);
      if (asked?.id === undefined && asked?.waiting.size === 0) this.asked.delete(key);
    }
    this.keysByCell.delete(cell);
  }

  send(runtime: FunctionRuntime): void {
    const batch: Invocation[] = [];
    for (const asked of this.asked.values()) {
      if (asked.id !== undefined) continue;
      const invocationId = (asked.id = ++this.lastId);
      this.keysById.set(invocationId, asked.call.key);
      const { functionId, address, parameterAddresses, flags } = asked.call;
      batch.push({ invocationId, functionId, arguments: asked.call.arguments, address, parameterAddresses, flags });
    }
    if (batch.length > 0) runtime.invoke(batch);
  }

  /** Ends what can be ended and nobody waits for any more. */
  cancelUnwanted(runtime: FunctionRuntime): void {
    this.cancel(runtime, ({ waiting }) => waiting.size === 0);
  }

  /** Ends all that can be ended, so that it is asked anew. */
  cancelAll(runtime: FunctionRuntime): void {
    this.cancel(runtime, () => true);
  }

  private cancel(runtime: FunctionRuntime, isMeant: (asked: Asked) => boolean): void {
    const ids: number[] = [];
    for (const [key, asked] of this.asked) {
      const { id, call } = asked;
      if (id === undefined || !(call.cancelable || call.streaming) || !isMeant(asked)) continue;
      this.asked.delete(key);
      this.keysById.delete(id);
      if (call.streaming) this.known.delete(key);
      ids.push(id);
    }
    if (ids.length > 0) runtime.cancel(ids);
  }

  /** Takes results in; returns the cells to be calculated again. */
  receive(results: readonly InvocationResult[]): CellAddress[] {
    const cells = new Map<string, CellAddress>();
    for (const result of results) {
      const key = this.keysById.get(result.invocationId);
      const asked = key === undefined ? undefined : this.asked.get(key);
      if (key === undefined || !asked) continue;
      const { streaming } = asked.call;
      if (!streaming) {
        this.keysById.delete(result.invocationId);
        this.asked.delete(key);
      }
      const unread = new Set(asked.waiting.keys());
      this.known.set(key, { answer: this.read(result), unread, generations: 0, streaming });
      asked.waiting.forEach((at, cell) => cells.set(cell, at));
    }
    return [...cells.values()];
  }

  /**
   * A calculation has ended. Answers live as long as cells still have to read them or further questions of the same
   * formulas are open; otherwise the next calculation asks anew.
   */
  endGeneration(): void {
    if (this.busy) return;
    for (const [key, known] of this.known) {
      if (known.streaming) continue;
      known.generations++;
      if (known.unread.size === 0 || known.generations >= generationsUnread) this.known.delete(key);
    }
  }

  /** Forgets everything; returns the cells that were waiting. */
  abandon(): CellAddress[] {
    const waiting = this.waiting();
    this.asked.clear();
    this.known.clear();
    this.keysById.clear();
    this.keysByCell.clear();
    return waiting;
  }

  /** True while a question is open; a stream that has answered once is not waited for. */
  get busy(): boolean {
    for (const asked of this.asked.values()) if (!this.known.has(asked.call.key)) return true;
    return false;
  }
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}
