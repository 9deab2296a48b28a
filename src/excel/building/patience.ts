/** How long things are waited for. Tests put their own in its place. */
export interface Patience {
  /** Settles when a request has to be given up; `release` frees what it holds. */
  giveUp(): { readonly passed: Promise<void>; release(): void };
  /** Settles after the pause before another attempt; attempts count from 1. */
  pause(attempt: number): Promise<void>;
}

/** Excel on the web may calculate for a while before it answers. */
const requestMilliseconds = 90_000;
const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 8_000;

export const standardPatience: Patience = {
  giveUp() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const passed = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, requestMilliseconds);
    });
    return { passed, release: () => clearTimeout(timer) };
  },
  pause: (attempt) =>
    new Promise((resolve) => {
      setTimeout(resolve, Math.min(firstPauseMilliseconds * 2 ** (attempt - 1), longestPauseMilliseconds));
    }),
};
