import type { FunctionHost } from "../functionHost/functionHost";
import type { SheetEngine } from "../engine/sheetEngine";
import { AddInHost, type AddInHostOptions } from "../wire/addInHost";
import { BrowserFrameTransport, type CommandOutcome } from "../wire/browserFrameTransport";
import { leavesPane } from "../wire/leavesPane";
import { languageTag, type Language } from "./language";
import type { AddIn } from "./manifest";
import { watchRuntime } from "./runtimeWatch";

/** Long enough for a slow machine's first load, short enough that nobody wonders for minutes. */
const patience = 15_000;

export type ConnectionProblemKind =
  /** office.js did not come. */
  | "clientMissing"
  /** The add-in's page says nothing. */
  | "silent"
  /** Its office.js speaks, but not as the workbench does. */
  | "notUnderstood";

export type ConnectionState = "starting" | "ready" | ConnectionProblemKind;

/** The add-in was given up on for now; it may still come up later. */
export class ConnectionProblem extends Error {
  constructor(readonly state: ConnectionProblemKind) {
    super(`The add-in did not connect: ${state}.`);
    this.name = "ConnectionProblem";
  }
}

export interface ConnectionOptions {
  readonly engine: SheetEngine;
  readonly functions: FunctionHost;
  readonly addIn: AddIn;
  readonly language: Language;
  readonly title: string;
  readonly container: HTMLElement;
  readonly host: AddInHostOptions;
  readonly onState: (state: ConnectionState) => void;
  /** The person leaves the pane by keyboard. */
  readonly onLeave: () => void;
  /** The person pressed something in the pane. */
  readonly onPersonActed: () => void;
}

/** The add-in in its frame, over any number of loads, and how far it has come. */
export class AddInConnection {
  readonly host: AddInHost;
  private readonly transport: BrowserFrameTransport;
  private state: ConnectionState = "starting";
  private heard = false;
  private timer: number | undefined;
  private waiting: { readonly resolve: () => void; readonly reject: (problem: ConnectionProblem) => void }[] = [];

  constructor(private readonly options: ConnectionOptions) {
    const { engine, functions, addIn, language, title, container } = options;
    const watched = watchRuntime(functions, (ready) => this.runtimeChanged(ready));
    this.host = new AddInHost(engine, watched, options.host);
    window.addEventListener("message", (event) => {
      this.heard ||= event.source === container.querySelector("iframe")?.contentWindow;
    });
    this.transport = new BrowserFrameTransport({
      host: this.host,
      container,
      address: addIn.pane,
      addInName: addIn.name,
      language: languageTag(language),
      title,
      onPersonActed: options.onPersonActed,
      onHostAction: (action) => {
        if (leavesPane(action)) options.onLeave();
      },
    });
  }

  get ready(): boolean {
    return this.state === "ready";
  }

  /** Whether its functions can be called, soon or at all. */
  get addIn(): "ready" | "starting" | "missing" {
    return this.state === "ready" || this.state === "starting" ? this.state : "missing";
  }

  load(): void {
    this.heard = false;
    this.transport.load();
    this.change("starting");
    const frame = this.options.container.querySelector("iframe");
    frame?.addEventListener("load", () => {
      if (!this.ready && lacksClient(frame)) this.change("clientMissing");
    });
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.state === "starting") this.change(this.heard ? "notUnderstood" : "silent");
    }, patience);
  }

  /** Until it is loaded again there is no add-in. */
  end(): void {
    window.clearTimeout(this.timer);
    this.transport.close();
  }

  /** Settles once the add-in's functions can be called; rejects with a ConnectionProblem when they cannot for too long. */
  connected(): Promise<void> {
    if (this.ready) return Promise.resolve();
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  runCommand(action: string, controlId: string): Promise<CommandOutcome> {
    return this.transport.invokeCommand(action, controlId);
  }

  private runtimeChanged(ready: boolean): void {
    if (!ready) {
      this.change("starting");
      return;
    }
    window.clearTimeout(this.timer);
    this.change("ready");
  }

  private change(state: ConnectionState): void {
    if (state === this.state) return;
    this.state = state;
    this.options.onState(state);
    if (state === "starting") return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const { resolve, reject } of waiting) {
      if (state === "ready") resolve();
      else reject(new ConnectionProblem(state));
    }
  }
}

/** Whether the page has come without office.js. Of a page from elsewhere nobody can tell. */
function lacksClient(frame: HTMLIFrameElement): boolean {
  return frame.contentDocument !== null && !("Office" in (frame.contentWindow ?? {}));
}
