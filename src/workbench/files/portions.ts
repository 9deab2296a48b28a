export interface PortionOptions {
  readonly signal?: AbortSignal;
  /** Told a number from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A frame's time: so long the page may be busy before it paints and answers. */
const busyMilliseconds = 12;

/** Lets long work come up for air, be seen and be cancelled. */
export class Portions {
  private last = performance.now();

  constructor(private readonly options: PortionOptions) {}

  /** One stage of the work, from one share of the whole to another. */
  stage(from: number, to: number): (share: number) => Promise<void> {
    return async (share) => {
      this.options.signal?.throwIfAborted();
      if (performance.now() - this.last < busyMilliseconds) return;
      this.options.onProgress?.(from + (to - from) * Math.min(1, share));
      await new Promise((resolve) => setTimeout(resolve));
      this.last = performance.now();
      this.options.signal?.throwIfAborted();
    };
  }
}
