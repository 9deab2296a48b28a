import type { AddInHost } from "./addInHost";
import type { AddInSession } from "./addInSession";
import { answerToCall, eventFor, invocation, readRequest, type RequestEnvelope } from "./envelope";
import { appContext, frameName, type DisplayLanguage } from "./hostInfo";
import { delayForCellEdit } from "./request";

export interface BrowserFrameOptions {
  readonly host: AddInHost;
  /** Where the add-in's frame is put. */
  readonly container: HTMLElement;
  readonly address: string;
  readonly addInName: string;
  readonly language: DisplayLanguage;
  /** The frame's accessible name. */
  readonly title: string;
  /** office.js tells the host of things like Escape or Tab leaving the pane, as numbers of its `AgaveHostAction`. */
  readonly onHostAction?: (action: number) => void;
  /** The person pressed something in the frame. */
  readonly onPersonActed?: () => void;
}

export type CommandOutcome =
  | { readonly kind: "completed" }
  | { readonly kind: "unknownAction" }
  /** The pane was closed or loaded again before the command completed. */
  | { readonly kind: "interrupted" };

interface RunningCommand {
  readonly action: string;
  readonly controlId: string;
  sent: boolean;
  readonly settle: (outcome: CommandOutcome) => void;
}

const dispatch = { processQuery: 93, loadSettings: 75, saveSettings: 76, commandCompleted: 94 } as const;
const succeeded = 0;
const operationNotSupported = 5_000;
const internalError = 5_001;
const unknownAction = 11_101;
const wireVersion = 1;

/** Puts the add-in's page into a frame and answers the real office.js in it. */
export class BrowserFrameTransport {
  private frame: HTMLIFrameElement | undefined;
  private session: AddInSession | undefined;
  private language: DisplayLanguage;
  private conversation = "";
  private readonly control = "addin";
  private readonly origin: string;
  private readonly registrations = new Map<string, RequestEnvelope>();
  private commands: RunningCommand[] = [];
  private readonly listener = (event: MessageEvent): void => this.receive(event);

  constructor(private readonly options: BrowserFrameOptions) {
    this.language = options.language;
    this.origin = new URL(options.address, window.location.href).origin;
    window.addEventListener("message", this.listener);
  }

  /** Loads the add-in anew, in another language when one is given. */
  load(language: DisplayLanguage = this.language): void {
    this.close();
    this.language = language;
    // office.js keeps settings of a conversation in sessionStorage, which outlives the page: never the same one twice.
    this.conversation = crypto.randomUUID();
    const frame = document.createElement("iframe");
    const { conversation, control } = this;
    frame.name = frameName({ conversation, control, language }, window.location.origin + window.location.pathname);
    frame.title = this.options.title;
    frame.src = this.options.address;
    frame.addEventListener("load", () => this.watchPerson(frame));
    this.frame = frame;
    this.options.container.append(frame);
  }

  close(): void {
    this.endSession();
    this.frame?.remove();
    this.frame = undefined;
  }

  dispose(): void {
    this.close();
    window.removeEventListener("message", this.listener);
  }

  /** Runs an action of the ribbon's (`ExecuteFunction`); settles when the add-in calls `event.completed()`. */
  invokeCommand(action: string, controlId: string): Promise<CommandOutcome> {
    this.session?.personActed();
    return new Promise((settle) => {
      this.commands.push({ action, controlId, sent: false, settle });
      this.sendCommands();
    });
  }

  /** Where one job of the add-in's ends and the next begins, for undo, only the person's presses in its pane can tell. */
  private watchPerson(frame: HTMLIFrameElement): void {
    // Closed to us when the add-in is served from another origin; then its work between two edits is one step.
    const window = frame.contentDocument?.defaultView;
    const acted = (): void => {
      this.session?.personActed();
      this.options.onPersonActed?.();
    };
    window?.addEventListener("pointerdown", acted, { capture: true });
    window?.addEventListener("keydown", acted, { capture: true });
  }

  private receive(event: MessageEvent): void {
    if (!this.frame || event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    const request = readRequest(event.data);
    if (!request || request._conversationId !== this.conversation) return;
    const answer = (data: unknown): void => this.post(answerToCall(request, data, window.location.origin));
    if (request._actionType === invocation.registerEvent) this.register(request, answer);
    else if (request._actionType === invocation.unregisterEvent) {
      this.registrations.delete(request._actionName);
      answer({ Error: succeeded });
    } else this.call(request, answer);
  }

  private register(request: RequestEnvelope, answer: (data: unknown) => void): void {
    // What is never told must not be promised: dialogs, which need a second frame, and changes by other people.
    if (!raisedEvents.includes(request._actionName)) {
      answer({ Error: operationNotSupported });
      return;
    }
    this.registrations.set(request._actionName, request);
    answer({ Error: succeeded });
    if (request._actionName === "appCommandInvoked") this.sendCommands();
  }

  private call(request: RequestEnvelope, answer: (data: unknown) => void): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.beginSession();
        answer(this.context());
        break;
      case "ContextActivationManager_notifyHost": {
        const action: unknown = Array.isArray(request._data) ? request._data[1] : undefined;
        if (typeof action === "number") this.options.onHostAction?.(action);
        break;
      }
      case "executeMethod":
        this.execute(request._data as MethodCall, answer);
        break;
    }
  }

  /** The page in the frame may load itself again without the host's doing: whoever asks for the context starts afresh. */
  private beginSession(): void {
    this.endSession();
    this.session = this.options.host.connect({
      sendEntries: (entries) => this.raise("richApiMessage", { ArrayData: entries }),
      documentSelectionChanged: () => this.raise("documentSelectionChanged", {}),
    });
  }

  private endSession(): void {
    this.session?.close();
    this.session = undefined;
    this.registrations.clear();
    const interrupted = this.commands.filter(({ sent }) => sent);
    this.commands = this.commands.filter(({ sent }) => !sent);
    for (const command of interrupted) command.settle({ kind: "interrupted" });
  }

  private context(): unknown {
    const { host, addInName } = this.options;
    return appContext({
      conversation: this.conversation,
      control: this.control,
      language: this.language,
      addInName,
      addInOrigin: this.origin,
      documentName: host.workbook.name,
      settings: host.documentSettings.entries(),
      width: this.frame?.clientWidth ?? 0,
      height: this.frame?.clientHeight ?? 0,
    });
  }

  private execute(call: MethodCall, answer: (data: unknown) => void): void {
    const { host } = this.options;
    switch (call.DdaMethod.DispatchId) {
      case dispatch.processQuery:
        this.processQuery(call.ArrayData ?? [], answer);
        break;
      case dispatch.loadSettings: {
        const settings = host.documentSettings.entries().map(([Name, Value]) => ({ Name, Value }));
        answer({ Error: succeeded, Version: wireVersion, Properties: { Settings: settings } });
        break;
      }
      case dispatch.saveSettings:
        host.documentSettings.replaceAll(call.DdaSettingsMethod?.Properties ?? []);
        answer({ Error: succeeded, Version: wireVersion });
        break;
      case dispatch.commandCompleted:
        answer({ Error: succeeded, Version: wireVersion });
        this.commandCompleted(call["0"], call["1"]);
        break;
      default:
        answer({ Error: operationNotSupported, Version: wireVersion });
    }
  }

  private processQuery(given: readonly unknown[], answer: (data: unknown) => void): void {
    const session = this.session;
    if (!session) return;
    const [body, flags] = [String(given[4]), Number(given[6] ?? 0)];
    const answered = (text: string): void => answer({ Error: succeeded, Version: wireVersion, Data: [200, [], text] });
    session
      .receive(body, answered, (flags & delayForCellEdit) !== 0)
      .catch(() => answer({ Error: internalError, Version: wireVersion }));
  }

  private sendCommands(): void {
    if (!this.registrations.has("appCommandInvoked")) return;
    for (const command of this.commands) {
      if (command.sent) continue;
      command.sent = true;
      const { action, controlId } = command;
      this.raise("appCommandInvoked", [controlId, action, JSON.stringify({ source: { id: controlId } })]);
    }
  }

  private commandCompleted(controlId: unknown, status: unknown): void {
    const index = this.commands.findIndex((command) => command.sent && command.controlId === controlId);
    const [command] = index < 0 ? [] : this.commands.splice(index, 1);
    command?.settle({ kind: status === unknownAction ? "unknownAction" : "completed" });
  }

  private raise(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration) this.post(eventFor(registration, data, window.location.origin));
  }

  private post(text: string): void {
    this.frame?.contentWindow?.postMessage(text, this.origin);
  }
}

const raisedEvents: readonly string[] = ["appCommandInvoked", "richApiMessage", "documentSelectionChanged"];

/** The data of `executeMethod`, by what the method needs. */
interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Of a completed command: the ribbon control and the status. */
  readonly "0"?: unknown;
  readonly "1"?: unknown;
}
