const encoder = new TextEncoder();

/** In UTF-8, as it travels. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/** What an add-in costs its host: how many requests, how many bytes of them in UTF-8. */
export class Traffic {
  requests = 0;
  /** Those of the workbook alone; how often the runtime brings results of functions depends on the clock. */
  workbookRequests = 0;
  bytesIn = 0;
  bytesOut = 0;

  countRequest(text: string): void {
    this.bytesIn += byteLength(text);
    this.requests += 1;
  }

  countWorkbookRequest(text: string): number {
    this.countRequest(text);
    this.workbookRequests += 1;
    return this.workbookRequests;
  }

  countAnswer(text: string): void {
    this.bytesOut += byteLength(text);
  }
}
