/** Which page owns a piece of kept work. The browser ends a claim with its page, however that came to its end. */
export interface WorkClaims {
  /** False when another page that is still open has it. */
  claim(id: string): Promise<boolean>;
}

/** Claims as locks of the browser, which every page of the same origin shares. */
export function browserClaims(locks: LockManager): WorkClaims {
  return {
    claim: (id) =>
      new Promise((resolve, reject) => {
        locks
          .request(`workbench.work.${id}`, { ifAvailable: true }, (lock) => {
            resolve(lock !== null);
            return lock === null ? undefined : new Promise<never>(() => undefined);
          })
          .catch(reject);
      }),
  };
}
