import type { KeptContent, KeptWork, KeptWorks } from "./keptWork";

export interface WorkKeeperOptions {
  readonly works: KeptWorks;
  /** Under which this page's work is kept. */
  readonly id: string;
  readonly describe: () => Pick<KeptWork, "name" | "sheets">;
  /** Undefined when the workbook was changed meanwhile. */
  readonly take: (pause: () => Promise<void>) => Promise<KeptContent | undefined>;
  /** Settles when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
}

/** Whoever types on is not disturbed before this pause; whoever never pauses, such as an add-in that builds, after that. */
const pauses = { calm: 1_000, longest: 5_000, again: 250 } as const;

const noPause = (): Promise<void> => Promise.resolve();

/** Keeps the workbook soon after each change, so that little is lost with a page that ends unsaved. */
export class WorkKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange: number | undefined;
  /** What is under way, one after the other: an older workbook must not come to lie over a newer one. */
  private queue: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(private readonly options: WorkKeeperOptions) {}

  changed(): void {
    if (this.stopped) return;
    const now = performance.now();
    this.firstChange ??= now;
    const left = this.firstChange + pauses.longest - now;
    // Put off with every change it would never come.
    if (left <= 0 && this.timer !== undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.keepWhenIdle();
      },
      left <= 0 ? pauses.again : Math.min(pauses.calm, left),
    );
  }

  /** Keeps what has changed at once, for a page that may be about to end. */
  keepNow(): Promise<void> {
    return this.firstChange === undefined ? Promise.resolve() : this.enqueue(() => this.keep(noPause));
  }

  /** The work is saved elsewhere, or its person does not want it any more. */
  forget(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.firstChange = undefined;
    return this.enqueue(() => this.store((works) => works.forget(this.options.id)));
  }

  private keepWhenIdle(): void {
    const { idle } = this.options;
    void this.enqueue(async () => {
      await idle();
      await this.keep(idle);
    });
  }

  private async keep(pause: () => Promise<void>): Promise<void> {
    const since = this.firstChange;
    if (since === undefined) return;
    this.firstChange = undefined;
    const overdue = performance.now() - since > 2 * pauses.longest;
    const content = await this.options.take(overdue ? noPause : pause);
    if (content === undefined) {
      this.firstChange = since;
      this.changed();
      return;
    }
    const { id, describe } = this.options;
    await this.store((works) => works.keep({ id, keptAt: Date.now(), ...describe() }, content));
  }

  /** A browser that keeps nothing, or no more, is not asked again. */
  private async store(change: (works: KeptWorks) => Promise<void>): Promise<void> {
    if (this.stopped) return;
    try {
      await change(this.options.works);
    } catch {
      this.stopped = true;
    }
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }
}
