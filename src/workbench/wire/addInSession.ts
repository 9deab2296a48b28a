import type { FunctionHost, FunctionRuntime } from "../functionHost/functionHost";
import { Session } from "../objects/session";
import { workbook } from "../objects/workbookObject";
import type { WorkbookState } from "../objects/workbookState";
import type { Fault, FaultPlan } from "./faultPlan";
import { pathType, type AnswerBody, type RequestBody } from "./request";
import { RequestProcessor } from "./requestProcessor";
import { customFunctionsService, services } from "./services";
import { byteLength, type Traffic } from "./traffic";
import { cancellationEntry, eventEntry, invocationEntry, visibilityEntry, type WireEntry } from "./wireEntries";

/** How messages reach one load of the add-in. */
export interface AddInConnection {
  /** Events and function calls, as one `richApiMessage`. */
  sendEntries(entries: readonly WireEntry[]): void;
  /** The older event without arguments, behind `workbook.onSelectionChanged`. */
  documentSelectionChanged(): void;
}

export interface SessionParts {
  readonly workbook: WorkbookState;
  readonly functions: FunctionHost;
  readonly traffic: Traffic;
  readonly faults: () => FaultPlan;
  /** While a person types into a cell: what settles when they are done. */
  readonly cellEdit: () => Promise<unknown> | undefined;
  readonly showPane: (visible: boolean) => void;
  readonly paneVisible: () => boolean;
}

/** One load of the add-in, from its first request until the pane is closed or loaded again. */
export class AddInSession {
  private readonly session: Session;
  private readonly processor: RequestProcessor;
  private queue: Promise<void> = Promise.resolve();
  private readonly afterAnswer: (() => void)[] = [];
  private functionsReady = false;
  private closed = false;
  private underWay = 0;
  private lastAnswered = 0;

  constructor(
    private readonly parts: SessionParts,
    private readonly connection: AddInConnection,
  ) {
    this.session = new Session(
      parts.workbook,
      (entries) => connection.sendEntries(entries.map(eventEntry)),
      () => connection.documentSelectionChanged(),
    );
    this.processor = new RequestProcessor(
      {
        workbook: workbook.of({ session: this.session }),
        references: this.session.references,
        services: services({
          // The runtime takes calls only once it has the answer to this very request.
          functionsReady: () => void this.afterAnswer.push(() => this.startFunctions()),
          functionResults: (results) => parts.functions.deliver(results),
          showPane: (visible) => parts.showPane(visible),
          paneVisible: () => parts.paneVisible(),
        }),
      },
      () => this.session.writes.flush(),
    );
  }

  /**
   * Carries out a request and hands its answer, once, to `answer`; events follow after it. A request that `waitsForEdit`
   * (`delayForCellEdit`) is held while a cell is being edited, any other is refused.
   */
  async receive(text: string, answer: (text: string) => void, waitsForEdit = false): Promise<void> {
    const body = JSON.parse(text) as RequestBody;
    const reply = (result: AnswerBody): void => this.reply(result, answer);
    if (isForService(body)) {
      this.parts.traffic.countRequest(text);
      // Results of functions must not queue behind a request that waits, and must not wait themselves: a cell could be
      // waiting for the very value that they bring.
      reply(await this.processor.process(body, () => Promise.resolve()));
      this.runAfterAnswer();
      return;
    }
    this.underWay += 1;
    const turn = this.queue
      .then(() => this.carryOut(text, body, reply, waitsForEdit))
      .finally(() => (this.underWay -= 1));
    this.queue = turn.catch(() => undefined);
    await turn;
  }

  /**
   * The person pressed something in the pane: what the add-in does now is not to be undone together with what it did
   * before. While it is at work this is no new beginning, or cancelling a build would cut it in two.
   */
  personActed(): void {
    const atRest = this.underWay === 0 && Date.now() - this.lastAnswered > restMilliseconds;
    if (atRest) this.session.engine.closeUndoGroup();
  }

  workbookActivated(): void {
    if (!this.closed) this.session.events.workbookActivated();
  }

  /** Tells the add-in that a person opened or closed its pane. */
  visibilityChanged(visible: boolean): void {
    if (!this.closed) this.connection.sendEntries([visibilityEntry(visible ? "Visible" : "Hidden")]);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.session.close();
    if (this.functionsReady) this.parts.functions.runtimeGone();
  }

  private async carryOut(
    text: string,
    body: RequestBody,
    reply: (result: AnswerBody) => void,
    waitsForEdit: boolean,
  ): Promise<void> {
    if (this.closed) return;
    const faults = this.parts.faults();
    const fault = faults.faultFor(this.parts.traffic.countWorkbookRequest(text));
    const editing = fault?.kind === "editing" ? fault.until : this.parts.cellEdit();
    const refusal =
      refusalOf(fault) ??
      (editing && !waitsForEdit ? cellEditRefusal : undefined) ??
      (exceeds(faults, () => text) ? payloadRefusal("Request") : undefined);
    if (refusal) {
      reply(refusal);
      return;
    }
    if (editing) await editing;
    if (fault?.kind === "gone" || (fault?.kind === "lost" && !fault.carriedOut)) return;
    if (fault?.kind === "slow") await held(fault.until);
    this.session.events.requestStarts();
    this.session.engine.beginUndoStep(true);
    let result: AnswerBody;
    try {
      result = await this.processor.process(body, () => this.settled());
    } finally {
      this.session.engine.endUndoStep();
    }
    if (fault?.kind !== "lost")
      reply(exceeds(faults, () => JSON.stringify(result)) ? payloadRefusal("Response") : result);
    this.session.events.requestAnswered();
    this.lastAnswered = Date.now();
  }

  private async settled(): Promise<void> {
    const { engine } = this.session;
    if (engine.calculating()) await engine.settled();
  }

  private reply(result: AnswerBody, answer: (text: string) => void): void {
    if (this.closed) return;
    const text = JSON.stringify(result);
    this.parts.traffic.countAnswer(text);
    answer(text);
  }

  private runAfterAnswer(): void {
    for (const run of this.afterAnswer.splice(0)) run();
  }

  private startFunctions(): void {
    if (this.closed) return;
    this.functionsReady = true;
    const runtime: FunctionRuntime = {
      invoke: (batch) => {
        if (!this.closed) this.connection.sendEntries(batch.map(invocationEntry));
      },
      cancel: (invocationIds) => {
        if (!this.closed) this.connection.sendEntries(invocationIds.map(cancellationEntry));
      },
    };
    this.parts.functions.runtimeReady(runtime);
  }
}

/** An add-in that computes between two requests of one job is back sooner. */
const restMilliseconds = 1_000;

const held = (until: Promise<unknown> | { readonly milliseconds: number }): Promise<unknown> =>
  until instanceof Promise ? until : new Promise((resolve) => setTimeout(resolve, until.milliseconds));

const isForService = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths ?? {}).some(
    (path) => path.ObjectPathType === pathType.service && path.Name === customFunctionsService,
  );

const refusalOf = (fault: Fault | undefined): AnswerBody | undefined =>
  fault?.kind === "failed" ? failure(fault.code, fault.message) : undefined;

function exceeds({ payloadLimit }: FaultPlan, text: () => string): boolean {
  return payloadLimit !== undefined && byteLength(text()) > payloadLimit;
}

const failure = (code: string, message: string): AnswerBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 500 },
});

const cellEditRefusal = failure(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);

const payloadRefusal = (direction: "Request" | "Response"): AnswerBody =>
  failure(
    `${direction}PayloadSizeLimitExceeded`,
    `The ${direction.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation on resource limits.`,
  );
