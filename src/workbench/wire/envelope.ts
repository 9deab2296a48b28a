/** One message between office.js in its frame and the page around it; always sent as JSON text. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface RequestEnvelope extends Envelope {
  readonly _actionType: number;
}

const requestMessage = 0;
const answerMessage = 1;
export const invocation = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const answerOf = { call: 0, event: 1 } as const;

/** Reads a request; undefined for anything else that a window may be sent. */
export function readRequest(text: unknown): RequestEnvelope | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  let message: Partial<RequestEnvelope>;
  try {
    message = JSON.parse(text) as Partial<RequestEnvelope>;
  } catch {
    return undefined;
  }
  const complete =
    message._messageType === requestMessage &&
    typeof message._actionName === "string" &&
    typeof message._conversationId === "string" &&
    typeof message._correlationId === "number";
  return complete ? (message as RequestEnvelope) : undefined;
}

function answer(request: RequestEnvelope, type: number, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: answerMessage,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}

export const answerToCall = (request: RequestEnvelope, data: unknown, origin: string): string =>
  answer(request, answerOf.call, data, origin);

/** An event is an answer, any number of times, to the request that registered it. */
export const eventFor = (registration: RequestEnvelope, data: unknown, origin: string): string =>
  answer(registration, answerOf.event, data, origin);
