import type { AddInHost } from "./addInHost";
import type { AddInSession } from "./addInSession";
import { delayForCellEdit } from "./request";
import type { WireEntry } from "./wireEntries";

const bridgeMessage = { request: 1, answer: 2, event: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: unknown };
}

/**
 * Joins a host to an office.js in the same JavaScript process, over the `_richApiNativeBridge` that the client looks for
 * while it loads. The client stays loaded; hosts may change under it.
 */
export class NativeBridgeTransport {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | undefined;
  private session: AddInSession | undefined;

  connect(host: AddInHost): void {
    this.disconnect();
    this.session = host.connect({
      sendEntries: (entries) => this.sendEntries(entries),
      // The older events travel only between frames.
      documentSelectionChanged: () => undefined,
    });
  }

  disconnect(): void {
    this.session?.close();
    this.session = undefined;
  }

  /** Called by the client. */
  sendMessageToHost(text: string): void {
    const { id, type, flags = 0, message } = JSON.parse(text) as BridgeRequest;
    if (type !== bridgeMessage.request) return;
    const answer = (statusCode: number, body: string): void =>
      this.send({ id, type: bridgeMessage.answer, flags: 0, message: { statusCode, headers: {}, body } });
    if (message?.url !== "ProcessQuery" || !this.session) {
      answer(404, "");
      return;
    }
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    this.session
      .receive(body, (result) => answer(200, result), (flags & delayForCellEdit) !== 0)
      .catch((error: unknown) => answer(500, String(error)));
  }

  private sendEntries(entries: readonly WireEntry[]): void {
    this.send({ type: bridgeMessage.event, message: { entries } });
  }

  private send(message: unknown): void {
    const text = JSON.stringify(message);
    // Never within the client's own call: it registers what it waits for only after sending.
    queueMicrotask(() => this.onMessageFromHost?.(text));
  }
}
