import type { AddInHost } from "./addInHost";
import { noFaults, PlannedFaults, type Fault } from "./faultPlan";

/** A fault in the words of a script; what is not said has its usual value. */
export type FaultChoice =
  | { readonly kind: "failed"; readonly code?: string; readonly message?: string }
  | { readonly kind: "lost"; readonly carriedOut?: boolean }
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** Too many requests: this one and the following ones, so many in all, are refused. */
  | { readonly kind: "throttled"; readonly requests?: number }
  /** A cell is being edited when this request comes, until the faults are cleared. */
  | { readonly kind: "editing" }
  /** No more than so many bytes pass in either direction, whatever the request: 5 MB unless said otherwise. */
  | { readonly kind: "payload"; readonly bytes?: number }
  /** Slow until the faults are cleared. */
  | { readonly kind: "held" }
  | { readonly kind: "gone" };

const fiveMegabytes = 5 * 1024 * 1024;

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
    if (choice.kind === "payload") {
      this.plan.payloadLimit = choice.bytes ?? fiveMegabytes;
      return;
    }
    const last = request + (choice.kind === "throttled" ? (choice.requests ?? 1) : 1);
    for (let befallen = request; befallen < last; befallen += 1) this.plan.on(befallen, this.faultOf(choice));
  }

  clear(): void {
    this.plan = undefined;
    this.host.faults = noFaults;
    const held = this.held;
    this.held = [];
    for (const letGo of held) letGo();
  }

  private faultOf(choice: Exclude<FaultChoice, { kind: "payload" }>): Fault {
    switch (choice.kind) {
      case "failed":
        return { code: "GeneralException", message: "The request failed on purpose.", ...choice };
      case "lost":
        return { carriedOut: false, ...choice };
      case "throttled":
        return { kind: "failed", code: "ActivityLimitReached", message: "Activity limit has been reached." };
      case "editing":
        return { kind: "editing", until: this.cleared() };
      case "slow":
        return { kind: "slow", until: { milliseconds: choice.milliseconds } };
      case "held":
        return { kind: "slow", until: this.cleared() };
      case "gone":
        return choice;
    }
  }

  private cleared(): Promise<void> {
    return new Promise<void>((letGo) => this.held.push(letGo));
  }
}
