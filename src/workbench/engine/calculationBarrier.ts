import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Unsubscribe } from "./sheetEngine";
import type { ExecutionFlags, UniverRuntime } from "./univerRuntime";

/**
 * Univer reports each stage and every 500 formulas. Without a word for so many seconds it has dropped a notification, and
 * nobody shall wait for ever. Seconds in which the page could answer: while a stage keeps it busy they do not count.
 */
const silentSeconds = 60;

const ofCalculation: ReadonlySet<string> = new Set([
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  SetFormulaCalculationNotificationMutation.id,
]);

const formatting: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Knows whether native calculation is due or running. Univer starts calculating a fixed 100 ms after the last change,
 * and its own promise resolves before that, so the state is followed from the commands that it executes.
 */
export class CalculationBarrier {
  private due = false;
  /** Calculations started and not yet reported: a quick second edit makes Univer start two. */
  private running = 0;
  private stopped = false;
  private waiting: (() => void)[] = [];
  private silence = 0;
  private clock: ReturnType<typeof setInterval> | undefined;
  private starting: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly beforeSettling: (() => boolean)[] = [];

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly start: () => void,
  ) {
    runtime.onCommand((command, flags) => this.follow(command.id, command.params, flags));
  }

  get busy(): boolean {
    return this.due || this.calculating;
  }

  get calculating(): boolean {
    return this.running > 0;
  }

  /** Asked after each calculation and before anybody is told; true says that it caused another one. */
  onBeforeSettling(followUp: () => boolean): void {
    this.beforeSettling.push(followUp);
  }

  onCalculated(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async settled(): Promise<void> {
    // Univer sends part of its own work through microtasks; whatever it starts there counts as written before.
    await Promise.resolve();
    if (!this.busy) return;
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      this.watchOverSilence();
      this.startIfAwaited();
    });
  }

  dispose(): void {
    this.release();
    this.listeners.clear();
  }

  /** Nobody who waits for results waits for further changes; all that belong to this one are made by the next turn. */
  private startIfAwaited(): void {
    if (!this.due || this.calculating || this.waiting.length === 0) return;
    this.starting ??= setTimeout(() => {
      this.starting = undefined;
      if (this.waiting.length > 0 && !this.calculating) this.start();
    }, 0);
  }

  private watchOverSilence(): void {
    if (this.clock !== undefined) return;
    this.silence = 0;
    this.clock = setInterval(() => {
      if (++this.silence < silentSeconds) return;
      this.due = false;
      this.running = 0;
      this.stopped = false;
      this.release();
    }, 1000);
  }

  private follow(id: string, params: unknown, flags: ExecutionFlags): void {
    if (ofCalculation.has(id)) this.silence = 0;
    if (id === SetFormulaCalculationStartMutation.id) {
      this.due = false;
      this.running++;
    } else if (id === SetFormulaCalculationStopMutation.id) {
      // A change during calculation: Univer stops and starts again with both changes.
      this.due = true;
      this.stopped = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.followNotification(params as ISetFormulaCalculationNotificationMutation);
    } else if (this.startsCalculation(id, params, flags)) {
      this.due = true;
      this.startIfAwaited();
    }
  }

  /** As Univer decides it: its own writes and changes of format alone do not calculate. */
  private startsCalculation(id: string, params: unknown, flags: ExecutionFlags): boolean {
    if (id === SetRangeValuesMutation.id) {
      const { trigger } = params as ISetRangeValuesMutationParams;
      if (flags.onlyLocal || (trigger !== undefined && formatting.has(trigger))) return false;
    }
    return this.runtime.injector.get(IActiveDirtyManagerService).get(id) !== undefined;
  }

  private followNotification({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.followStop();
    else this.running = Math.max(0, this.running - 1);
    this.startIfAwaited();
    if (this.busy) return;
    if (this.beforeSettling.map((followUp) => followUp()).includes(true)) return;
    this.release();
    this.listeners.forEach((listener) => listener());
  }

  /** Univer reports one stop twice; the second time the calculation it started instead may already be running. */
  private followStop(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.running = Math.max(0, this.running - 1);
    // A person may also stop a calculation by hand, and then no other one follows.
    setTimeout(() => {
      if (this.running > 0) return;
      this.due = false;
      this.release();
    }, 0);
  }

  private release(): void {
    clearInterval(this.clock);
    clearTimeout(this.starting);
    this.starting = undefined;
    this.clock = undefined;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((done) => done());
  }
}
