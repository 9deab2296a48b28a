/** Which page owns a piece of kept work. The browser ends a claim with its page, however that came to its end. */
export interface WorkClaims {
  /** False when another page that is still open has it. */
  claim(id: string): Promise<boolean>;
}

/** Claims as locks of the browser, which every page of the same origin shares. */
export function browserClaims(locks: Pick<LockManager, "request">): WorkClaims {
  // The browser would refuse this page what it has itself.
  const own = new Set<string>();
  return {
    claim: (id) =>
      new Promise((resolve, reject) => {
        if (own.has(id)) {
          resolve(true);
          return;
        }
        locks
          .request(`workbench.work.${id}`, { ifAvailable: true }, (lock) => {
            if (lock !== null) own.add(id);
            resolve(lock !== null);
            return lock === null ? undefined : new Promise<never>(() => undefined);
          })
          .catch(reject);
      }),
  };
}
