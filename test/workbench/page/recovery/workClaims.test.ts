import { browserClaims } from "../../../../src/workbench/page/recovery/workClaims";

/** The browser's locks: whoever is called with one has it for as long as their promise is not settled. */
function sharedLocks(): Pick<LockManager, "request"> {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    use: (lock: Lock | null) => Promise<unknown> | undefined,
  ): Promise<unknown> => {
    if (held.has(name)) return use(null);
    held.add(name);
    try {
      return await use({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as LockManager["request"] };
}

test("what one page has claimed is no other page's", async () => {
  const locks = sharedLocks();
  const [one, other] = [browserClaims(locks), browserClaims(locks)];
  expect([await one.claim("a"), await other.claim("a"), await other.claim("b")]).toEqual([true, false, true]);
});

test("a page that claims what it has already still has it", async () => {
  const locks = sharedLocks();
  const [one, other] = [browserClaims(locks), browserClaims(locks)];
  expect([await one.claim("a"), await one.claim("a"), await other.claim("a")]).toEqual([true, true, false]);
});

test("browsers that refuse locks refuse claims", async () => {
  const refused = { request: () => Promise.reject(new Error("Refused.")) };
  await expect(browserClaims(refused).claim("a")).rejects.toThrow("Refused.");
});
