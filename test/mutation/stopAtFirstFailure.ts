type Body = (...given: unknown[]) => unknown;

/** One failing test kills a mutant, so all tests after it pass unseen; Jest's own `bail` looks only between test files. */
export function stopAtFirstFailure(): void {
  const { test } = globalThis;
  let failed = false;
  const guarded =
    (body: Body) =>
    async (...given: unknown[]): Promise<void> => {
      if (failed) return;
      try {
        await body(...given);
      } catch (problem) {
        failed = true;
        throw problem;
      }
    };
  const stopping = (name: string, body: Body, timeout?: number): void => test(name, guarded(body), timeout);
  const each =
    (table: readonly unknown[]) =>
    (name: string, body: Body, timeout?: number): void =>
      test.each(table)(name, guarded(body), timeout);
  globalThis.test = Object.assign(stopping, test, { each }) as typeof test;
}
