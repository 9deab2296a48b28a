import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { AwaitedCalculation } from "./awaitedCalculation";
import type { UniverRuntime } from "./univerRuntime";

/** Long enough for the grid to show what was typed before the calculation keeps the page busy. */
const oneFrame = 16;

/**
 * Univer calculates 100 ms after the last change, because a program's changes come one after the other. A person's entry
 * and answers of the add-in's functions come alone, and after them that wait is lost: twice or thrice for one edit.
 */
export class PromptCalculation {
  /** What the changes are about; Univer queues each change with the very same object. */
  private readonly alone = new WeakSet<object>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    runtime: UniverRuntime,
    private readonly due: Pick<AwaitedCalculation, "startIfOnly">,
  ) {
    runtime.onCommand(({ id, params }, { onlyLocal }) => {
      if (id === SetRangeValuesMutation.id && !onlyLocal && runtime.source === "person") this.expect(params!, oneFrame);
    });
  }

  /** Calculates soon after the change with these parameters, unless others are made around it. */
  expect(params: object, milliseconds = 0): void {
    this.alone.add(params);
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => this.due.startIfOnly((waiting) => waiting !== undefined && this.alone.has(waiting)),
      milliseconds,
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
