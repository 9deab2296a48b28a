const encoder = new TextEncoder();

/** What an add-in costs its host: how many requests, how many bytes of them in UTF-8. */
export class Traffic {
  requests = 0;
  bytesIn = 0;
  bytesOut = 0;

  countRequest(text: string): number {
    this.bytesIn += encoder.encode(text).length;
    this.requests += 1;
    return this.requests;
  }

  countAnswer(text: string): void {
    this.bytesOut += encoder.encode(text).length;
  }
}
