/**
 * A conversation with a workbook through the real client, and what comes of it. `run` is sent to a browser as text as well:
 * it may use nothing but its argument, makes its own sheet and leaves none of its things behind.
 */
export interface ClientScript {
  readonly name: string;
  readonly run: (excel: typeof Excel) => Promise<unknown>;
  readonly expected: unknown;
}
