import type { BuildPlace } from "../buildProblem";
import { BuildFailure } from "../building/buildFailure";
import { problemKind } from "../building/problemOf";
import type { RequestLine } from "../building/requestLine";

export interface Sending {
  readonly context: Excel.RequestContext;
  readonly line: RequestLine;
}

/** Something that a request does, and that does no harm when it is done again. */
export interface RepeatablePart {
  readonly bytes: number;
  readonly add: (context: Excel.RequestContext) => void;
}

/** While Excel is busy, or a person types in a cell. */
const mostAttempts = 8;
/** Each of them may wait for a minute and more. */
const mostUnanswered = 2;

/**
 * Sends one request until Excel has carried it out. Nobody needs to know how far Excel came with one that failed or was
 * never answered, since all of it can be done again.
 * @throws BuildFailure
 */
export async function sendRepeatable(
  { context, line }: Sending,
  parts: readonly RepeatablePart[],
  place?: BuildPlace,
): Promise<void> {
  let unanswered = 0;
  for (let attempt = 1; ; attempt += 1) {
    for (const part of parts) part.add(context);
    try {
      await line.send(
        context,
        parts.reduce((sum, { bytes }) => sum + bytes, 0),
      );
      return;
    } catch (problem) {
      const kind = problemKind(problem);
      if (kind === "tooLarge" && parts.length > 1) {
        const middle = Math.ceil(parts.length / 2);
        await sendRepeatable({ context, line }, parts.slice(0, middle), place);
        await sendRepeatable({ context, line }, parts.slice(middle), place);
        return;
      }
      if (kind === "notAnswering") unanswered += 1;
      const again = kind === "busy" || kind === "cellInEdit" || kind === "notAnswering";
      if (!again || attempt >= mostAttempts || unanswered >= mostUnanswered) throw BuildFailure.of(problem, place);
      await line.pause(attempt);
    }
  }
}

/** Far below the 5 MB that Excel on the web takes. */
const bytesPerRequest = 1_000_000;

/** Sends many parts in order, in as few requests as their size allows. */
export async function sendInPortions(
  sending: Sending,
  parts: readonly RepeatablePart[],
  place?: BuildPlace,
): Promise<void> {
  let waiting: RepeatablePart[] = [];
  let bytes = 0;
  for (const part of parts) {
    if (waiting.length > 0 && bytes + part.bytes > bytesPerRequest) {
      await sendRepeatable(sending, waiting, place);
      waiting = [];
      bytes = 0;
    }
    waiting.push(part);
    bytes += part.bytes;
  }
  if (waiting.length > 0) await sendRepeatable(sending, waiting, place);
}
