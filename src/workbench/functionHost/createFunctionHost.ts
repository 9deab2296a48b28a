import { columnLetters } from "../../formula/columnLetters";
import { quoteSheetName } from "../../formula/quoteSheetName";
import type { CellAddress, CellValue, FunctionAnswer, FunctionCall, Rect, SheetEngine } from "../engine/sheetEngine";
import { AskingCells } from "./askingCells";
import { ErrorSentences } from "./errorSentences";
import type { FunctionHost, FunctionRuntime, InvocationResult } from "./functionHost";
import type { FunctionEntry, FunctionMetadata } from "./functionMetadata";
import { hostSentences } from "./hostSentences";
import { Invocations } from "./invocations";
import { shapeArguments, type ShapedCall } from "./shapeArguments";
import { errorAnswer, readResult, type Answer } from "./wireValues";

export interface FunctionHostOptions {
  /** For the few sentences that the host says itself. */
  readonly language?: "en" | "zh";
}

export function createFunctionHost(options: FunctionHostOptions = {}): FunctionHost {
  return new MemoFunctionHost(options.language ?? "en");
}

const cancelable = 1;
const streaming = 2;
const errorsAsArguments = 4;

class MemoFunctionHost implements FunctionHost {
  private engine: SheetEngine | undefined;
  private metadata: FunctionMetadata = { functions: [] };
  private entries = new Map<string, FunctionEntry>();
  private runtime: FunctionRuntime | undefined;
  private readonly invocations: Invocations;
  private readonly sentences = new ErrorSentences();
  /** Cells that asked while no runtime was there to answer. */
  private readonly unanswered = new Map<string, CellAddress>();
  /** Cells that have asked something in the calculation under way. */
  private readonly askedNow = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private delivered: (() => void)[] = [];
  private sendingSoon = false;
  /** What each call of a volatile function answered last, by its cell. */
  private readonly volatileAnswers = new Map<string, Answer>();
  /** The calculation under way was caused by answers alone. */
  private onlyAnswers = false;
  private detach: () => void = () => undefined;

  constructor(private readonly language: "en" | "zh") {
    this.invocations = new Invocations((result) => readResult(result, hostSentences[language]));
  }

  attach(engine: SheetEngine, metadata: FunctionMetadata): void {
    this.detach();
    this.engine = engine;
    this.metadata = metadata;
    this.entries = new Map(metadata.functions.map((entry) => [entry.name.toUpperCase(), entry]));
    const cells = new AskingCells(engine, this.invocations);
    const detachments = [
      engine.onCalculated(() => this.afterCalculation()),
      engine.onContentChanged((change) => {
        this.onlyAnswers = false;
        cells.changed(change);
        this.cancelUnwanted();
      }),
      engine.onSheetsChanged((change) => {
        if (change.kind !== "removed") return;
        cells.removed(change.sheet);
        this.cancelUnwanted();
      }),
      engine.onRecalculation(() => this.runtime && this.invocations.cancelAll(this.runtime)),
    ];
    this.detach = () => detachments.forEach((end) => end());
    engine.registerFunctions(
      metadata.functions.map(({ name, options }) => ({ id: name, volatile: options?.volatile === true })),
      (call) => this.resolve(call),
    );
  }

  runtimeReady(runtime: FunctionRuntime): void {
    this.runtime = runtime;
    const cells = [...this.unanswered.values()];
    this.unanswered.clear();
    if (cells.length > 0) this.engine?.invalidate(cells);
  }

  runtimeGone(): void {
    this.runtime = undefined;
    const waiting = this.invocations.abandon();
    if (waiting.length > 0) this.engine?.invalidate(waiting);
    this.tellDelivered();
  }

  deliver(results: readonly InvocationResult[]): void {
    const cells = this.invocations.receive(results);
    if (cells.length > 0) {
      if (!this.engine?.calculating()) this.onlyAnswers = true;
      this.engine?.invalidate(cells);
    }
    this.tellDelivered();
  }

  errorMessage(at: CellAddress): string | undefined {
    const cell = this.engine?.read({ ...at, rows: 1, columns: 1 })[0]?.[0];
    if (!cell || typeof cell.value !== "object" || cell.value === null) return undefined;
    if (cell.formula === undefined && !cell.spilledFrom) return undefined;
    return this.sentences.find(at, cell.spilledFrom ?? at, cell.value);
  }

  busy(): boolean {
    return this.invocations.busy;
  }

  async idle(): Promise<void> {
    for (;;) {
      await this.engine?.settled();
      // An answer may have come in, and set the engine calculating again, before this line was reached.
      if (this.engine?.calculating()) continue;
      if (!this.busy()) return;
      await new Promise<void>((resolve) => this.delivered.push(resolve));
    }
  }

  onErrorMessagesChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers the engine at once, always: what is not known yet is `#BUSY!` and on its way. */
  private resolve(call: FunctionCall): FunctionAnswer {
    const { at } = call;
    const cell = `${at.sheet}!${at.row},${at.column}`;
    if (!this.askedNow.has(cell)) {
      this.askedNow.add(cell);
      this.invocations.forgetQuestionsOf(at);
      this.sentences.clear(at);
      if (!this.engine?.calculating()) queueMicrotask(() => this.askedNow.delete(cell));
    }
    const entry = this.entries.get(call.id.toUpperCase());
    if (!entry || !this.runtime) {
      this.unanswered.set(cell, at);
      return { error: "#NAME?" };
    }
    const errorsAllowed = this.metadata.allowErrorForDataTypeAny === true;
    const shaped = shapeArguments(call, entry, errorsAllowed, hostSentences[this.language]);
    const answer = this.answer(shaped, entry, at);
    if (!answer) {
      this.sendSoon();
      return { error: "#BUSY!" };
    }
    this.sentences.note(at, answer);
    return answer.values;
  }

  private answer(shaped: ShapedCall, entry: FunctionEntry, at: CellAddress): Answer | undefined {
    if (shaped.kind === "refused") return errorAnswer(shaped.error, shaped.sentence);
    if (shaped.kind === "single") return this.askFor(shaped, entry, at);
    // All cells of a lifted call are asked before the first missing answer ends it, so that one batch brings them all.
    const answers = shaped.rows.map((row) => row.map((one) => this.answer(one, entry, at)));
    if (answers.some((row) => row.includes(undefined))) return undefined;
    const known = answers as readonly (readonly Answer[])[];
    return {
      values: known.map((row) => row.map((one) => firstValue(one.values))),
      sentences: known.flatMap((row, i) =>
        row.flatMap((one, j) => one.sentences.slice(0, 1).map((sentence) => ({ ...sentence, row: i, column: j }))),
      ),
    };
  }

  private askFor(
    shaped: Extract<ShapedCall, { kind: "single" }>,
    entry: FunctionEntry,
    at: CellAddress,
  ): Answer | undefined {
    const { options } = entry;
    const address = options?.requiresAddress ? this.addressText({ ...at, rows: 1, columns: 1 }) : null;
    const parameterAddresses = options?.requiresParameterAddresses
      ? shaped.references.map((rect) => rect && this.addressText(rect))
      : null;
    const flags =
      (options?.cancelable ? cancelable : 0) |
      (options?.stream ? streaming : 0) |
      (this.metadata.allowErrorForDataTypeAny ? errorsAsArguments : 0);
    const key = JSON.stringify([entry.id, shaped.arguments, address, parameterAddresses]);
    const place = `${at.sheet}!${at.row},${at.column} ${key}`;
    const lastAnswer = options?.volatile && this.onlyAnswers ? this.volatileAnswers.get(place) : undefined;
    // Else each answer would make volatile functions be asked again, two of them for ever.
    if (lastAnswer && !this.invocations.has(key)) return lastAnswer;
    const answer = this.invocations.ask(
      {
        key,
        functionId: entry.id,
        name: entry.name.toUpperCase(),
        arguments: shaped.arguments,
        address,
        parameterAddresses,
        flags,
        streaming: options?.stream === true,
        cancelable: options?.cancelable === true,
      },
      at,
    );
    if (answer && options?.volatile) this.volatileAnswers.set(place, answer);
    return answer;
  }

  /** Within a calculation everything goes in one batch at its end; outside one, as soon as the caller has finished. */
  private sendSoon(): void {
    if (this.engine?.calculating() || this.sendingSoon) return;
    this.sendingSoon = true;
    queueMicrotask(() => {
      this.sendingSoon = false;
      this.send();
    });
  }

  private send(): void {
    if (this.runtime) this.invocations.send(this.runtime);
  }

  private afterCalculation(): void {
    this.askedNow.clear();
    this.onlyAnswers = false;
    this.invocations.endGeneration();
    this.send();
    if (this.runtime) this.invocations.cancelUnwanted(this.runtime);
    [...this.listeners].forEach((listener) => listener());
  }

  /** Once it is known which calls are still made: the calculation of what was written may make them again. */
  private cancelUnwanted(): void {
    void this.engine?.settled().then(() => {
      if (this.runtime) this.invocations.cancelUnwanted(this.runtime);
      this.tellDelivered();
    });
  }

  private tellDelivered(): void {
    const delivered = this.delivered;
    this.delivered = [];
    delivered.forEach((done) => done());
  }

  private addressText(rect: Rect): string {
    const name = this.engine?.sheets().find((sheet) => sheet.id === rect.sheet)?.name ?? "";
    const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
    const from = corner(rect.row, rect.column);
    const to = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    return `${quoteSheetName(name)}!${from === to ? from : `${from}:${to}`}`;
  }
}

function firstValue(values: Answer["values"]): CellValue {
  return isRows(values) ? (values[0]?.[0] ?? { error: "#CALC!" }) : values;
}

function isRows(values: Answer["values"]): values is readonly (readonly CellValue[])[] {
  return Array.isArray(values);
}
