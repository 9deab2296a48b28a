import type { Patience } from "./patience";
import { NoAnswer } from "./problemOf";

/** Sends requests, counts them, and does not wait for ever. */
export class RequestLine {
  requests = 0;
  /** Roughly: what the requests carry, without the wire's own words around it being counted exactly. */
  bytes = 0;

  constructor(private readonly patience: Patience) {}

  /** @throws NoAnswer when the time for an answer has passed; Excel may still carry the request out. */
  async send(context: Excel.RequestContext, bytes: number): Promise<void> {
    this.requests += 1;
    this.bytes += bytes;
    const answer = context.sync();
    // After giving up nobody else listens, and a late failure must not count as unhandled.
    answer.catch(() => undefined);
    const limit = this.patience.giveUp();
    try {
      await Promise.race([
        answer,
        limit.passed.then(() => {
          throw new NoAnswer();
        }),
      ]);
    } finally {
      limit.release();
    }
  }

  pause(attempt: number): Promise<void> {
    return this.patience.pause(attempt);
  }
}
