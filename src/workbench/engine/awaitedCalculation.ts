import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, type IFormulaDirtyData } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { privateParts } from "./privateParts";
import type { UniverRuntime } from "./univerRuntime";

/** The parts of Univer's controller that are used here; all of them are private there. */
interface Trigger {
  _waitingCommandQueue: readonly ICommandInfo[];
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: IFormulaDirtyData;
  readonly _executionInProgressParams: object | null;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(one: IFormulaDirtyData, other: IFormulaDirtyData): IFormulaDirtyData;
}

const used = [
  "_waitingCommandQueue",
  "_setTimeoutKey",
  "_executingDirtyData",
  "_executionInProgressParams",
  "_generateDirty",
  "_mergeDirty",
] as const satisfies (keyof Trigger)[];

/**
 * Starts a calculation that is due. Univer waits for 100 ms without a change, so that many quick ones are calculated
 * once. Who asks for results has made their changes, and where spills find their room one such wait follows the other.
 *
 * Never while another one is under way: Univer takes up what is to be calculated, and forgets what has been, before it
 * waits for the other's end, so that the other one's last cells keep what they showed before.
 */
export class AwaitedCalculation {
  private controller: Trigger | undefined;

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly isUnderWay: () => boolean,
  ) {}

  start(): void {
    const trigger = this.trigger();
    const waiting = trigger._waitingCommandQueue;
    if (waiting.length === 0 || this.isUnderWay() || trigger._executionInProgressParams !== null) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
    void this.runtime.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  /** Unless other changes wait than those with these parameters. */
  startIfOnly(isOne: (params: object | undefined) => boolean): void {
    if (this.trigger()._waitingCommandQueue.every(({ params }) => isOne(params))) this.start();
  }

  /** Not before something is due: Univer makes it when the grid is drawn first, and calculates everything as it is made. */
  private trigger(): Trigger {
    return (this.controller ??= privateParts<Trigger>(this.runtime.injector.get(TriggerCalculationController), used));
  }
}
