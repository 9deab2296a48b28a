import type { KeptWork, KeptWorks } from "./keptWork";
import type { WorkClaims } from "./workClaims";

/** Nobody looks for it after that. */
const daysKept = 30;

/**
 * The latest work of a page that is gone, which from now on is this page's to offer; undefined when there is none.
 *
 * @param all  everything that is kept
 */
export async function claimLostWork(
  all: readonly KeptWork[],
  works: Pick<KeptWorks, "forget">,
  claims: WorkClaims,
  now: number,
): Promise<KeptWork | undefined> {
  let found: KeptWork | undefined;
  for (const work of [...all].sort((one, other) => other.keptAt - one.keptAt)) {
    const old = now - work.keptAt > daysKept * 86_400_000;
    if ((found && !old) || !(await claims.claim(work.id))) continue;
    if (old) await works.forget(work.id);
    else found = work;
  }
  return found;
}
