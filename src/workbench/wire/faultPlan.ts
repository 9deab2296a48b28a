/** What befalls one request on its way, so that tests see how the add-in copes. */
export type Fault =
  /** Answered with an error, without touching the workbook. */
  | { readonly kind: "failed"; readonly code: string; readonly message: string }
  /** Never answered; carried out or not, as a connection may break on the way there or on the way back. */
  | { readonly kind: "lost"; readonly carriedOut: boolean }
  /** Held until the promise settles, then carried out. */
  | { readonly kind: "slow"; readonly until: Promise<unknown> };

/** Asked once for every request, counting from 1. */
export interface FaultPlan {
  faultFor(request: number): Fault | undefined;
}

export const noFaults: FaultPlan = { faultFor: () => undefined };

/** Faults by the number of the request that they befall. */
export class PlannedFaults implements FaultPlan {
  private readonly faults = new Map<number, Fault>();

  on(request: number, fault: Fault): this {
    this.faults.set(request, fault);
    return this;
  }

  faultFor(request: number): Fault | undefined {
    return this.faults.get(request);
  }
}
