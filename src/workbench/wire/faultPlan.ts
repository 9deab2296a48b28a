/** What befalls one request on its way, so that tests see how the add-in copes. */
export type Fault =
  /** Answered with an error, without touching the workbook. */
  | { readonly kind: "failed"; readonly code: string; readonly message: string }
  /** Never answered; carried out or not, as a connection may break on the way there or on the way back. */
  | { readonly kind: "lost"; readonly carriedOut: boolean }
  /** Held until the promise settles or for so long, then carried out. */
  | { readonly kind: "slow"; readonly until: Promise<unknown> | { readonly milliseconds: number } }
  /** The person is typing into a cell: refused, unless the add-in asked to wait until the promise settles. */
  | { readonly kind: "editing"; readonly until: Promise<unknown> }
  /** Neither this request nor any later one is carried out or answered. */
  | { readonly kind: "gone" };

/** Asked once for every request that the add-in makes of the workbook, counting from 1. Results of functions do not count. */
export interface FaultPlan {
  faultFor(request: number): Fault | undefined;
  /** The largest request and the largest answer that pass, in bytes; all of them when absent. */
  readonly payloadLimit?: number | undefined;
}

export const noFaults: FaultPlan = { faultFor: () => undefined };

/** Faults by the number of the request that they befall, counted from the one after `counted`. */
export class PlannedFaults implements FaultPlan {
  /** Excel on the web lets 5 MB pass in either direction. */
  payloadLimit: number | undefined;
  private readonly faults = new Map<number, Fault>();
  private gone = false;

  constructor(private readonly counted = 0) {}

  on(request: number, fault: Fault): this {
    this.faults.set(request + this.counted, fault);
    return this;
  }

  faultFor(request: number): Fault | undefined {
    const fault = this.faults.get(request);
    this.gone ||= fault?.kind === "gone";
    return this.gone ? { kind: "gone" } : fault;
  }
}
