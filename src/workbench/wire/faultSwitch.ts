import type { AddInHost } from "./addInHost";
import { noFaults, PlannedFaults, type Fault } from "./faultPlan";

/** A fault in the words of a script; what is not said has its usual value. */
export type FaultChoice =
  | { readonly kind: "failed"; readonly code?: string; readonly message?: string }
  | { readonly kind: "lost"; readonly carriedOut?: boolean }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Slow until the faults are cleared. */
  | { readonly kind: "held" }
  | { readonly kind: "gone" };

/** Puts faults in the way of an add-in that is running, by the number of the request from now on. */
export class FaultSwitch {
  private plan: PlannedFaults | undefined;
  private held: (() => void)[] = [];

  constructor(private readonly host: Pick<AddInHost, "faults" | "traffic">) {}

  /** The first request after this, or after the first of several such calls, is number 1. */
  on(request: number, choice: FaultChoice): void {
    if (!this.plan) {
      this.plan = new PlannedFaults(this.host.traffic.workbookRequests);
      this.host.faults = this.plan;
    }
    this.plan.on(request, this.faultOf(choice));
  }

  clear(): void {
    this.plan = undefined;
    this.host.faults = noFaults;
    const held = this.held;
    this.held = [];
    for (const letGo of held) letGo();
  }

  private faultOf(choice: FaultChoice): Fault {
    switch (choice.kind) {
      case "failed":
        return { code: "GeneralException", message: "The request failed on purpose.", ...choice };
      case "lost":
        return { carriedOut: false, ...choice };
      case "slow":
        return { kind: "slow", until: { milliseconds: choice.milliseconds } };
      case "held":
        return { kind: "slow", until: new Promise<void>((letGo) => this.held.push(letGo)) };
      case "gone":
        return choice;
    }
  }
}
