import type { FunctionHost, FunctionRuntime } from "../functionHost/functionHost";
import { Session } from "../objects/session";
import { workbook } from "../objects/workbookObject";
import type { WorkbookState } from "../objects/workbookState";
import type { FaultPlan } from "./faultPlan";
import { pathType, type AnswerBody, type RequestBody } from "./request";
import { RequestProcessor } from "./requestProcessor";
import { customFunctionsService, services } from "./services";
import type { Traffic } from "./traffic";
import { eventEntry, invocationEntry, visibilityEntry, type WireEntry } from "./wireEntries";

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

  /** Carries out a request and hands its answer, once, to `answer`; events follow after it. */
  async receive(text: string, answer: (text: string) => void): Promise<void> {
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
    const turn = this.queue.then(() => this.carryOut(text, body, reply)).finally(() => (this.underWay -= 1));
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

  private async carryOut(text: string, body: RequestBody, reply: (result: AnswerBody) => void): Promise<void> {
    if (this.closed) return;
    const fault = this.parts.faults().faultFor(this.parts.traffic.countWorkbookRequest(text));
    if (fault?.kind === "failed") {
      reply(failure(fault.code, fault.message));
      return;
    }
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
    if (fault?.kind !== "lost") reply(result);
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

const failure = (code: string, message: string): AnswerBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 500 },
});
