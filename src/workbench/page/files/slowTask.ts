/** What a task is told by whoever waits for it. */
export interface TaskOptions {
  readonly signal: AbortSignal;
  /** Told a number from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export interface ShownTask {
  readonly text: string;
  /** From 0 to 1; undefined until it is known. */
  readonly share: number | undefined;
  readonly cancel: () => void;
}

/** What is done faster needs no word about it. */
const noticeableWait = 500;

/** Runs a task and shows it, with a way out, once it takes noticeably long. */
export async function runSlowTask<T>(
  text: string,
  task: (options: TaskOptions) => Promise<T>,
  show: (task: ShownTask | undefined) => void,
): Promise<T> {
  const abort = new AbortController();
  let share: number | undefined;
  let shown = false;
  const draw = (): void => show({ text, share, cancel: () => abort.abort() });
  const timer = setTimeout(() => {
    shown = true;
    draw();
  }, noticeableWait);
  const onProgress = (done: number): void => {
    share = done;
    if (shown) draw();
  };
  try {
    return await task({ signal: abort.signal, onProgress });
  } finally {
    clearTimeout(timer);
    show(undefined);
  }
}

/** The task ended because it was cancelled. */
export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
