/** What a case works with; all that its code may use, as it is sent to a browser as text. */
export interface CaseGround {
  readonly context: Excel.RequestContext;
  /** A blank sheet named `Stated`, made for the case and deleted after it. */
  readonly sheet: Excel.Worksheet;
  /** Sends what `queue` asks for; the code with which it is refused, or "done". */
  readonly outcome: (queue: () => unknown) => Promise<string>;
  /** What an event tells while `act` is carried out, until it is `enough`: one telling if nothing else is said. */
  readonly heard: <Args>(
    event: OfficeExtension.EventHandlers<Args>,
    act: () => unknown,
    enough?: (tellings: readonly Args[]) => boolean,
  ) => Promise<readonly Args[]>;
}

/** One statement of Microsoft's documentation, and what the workbench must answer for it to hold. */
export interface StatedCase {
  readonly statement: string;
  readonly source: string;
  readonly observe: (ground: CaseGround) => Promise<unknown>;
  readonly expected: unknown;
}

/** A statement that does not hold here: `today` is what is answered instead, and why. */
export interface KnownDifference extends StatedCase {
  readonly today: unknown;
  readonly reason: string;
}
