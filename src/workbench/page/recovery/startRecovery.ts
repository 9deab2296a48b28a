import type { OpenWorkbook } from "../openWorkbook";
import { BrowserKeptWorks } from "./browserKeptWorks";
import { claimLostWork } from "./claimLostWork";
import { idle } from "./idle";
import type { KeptWork, KeptWorks } from "./keptWork";
import { browserClaims } from "./workClaims";
import { WorkKeeper } from "./workKeeper";

/** Work that ended with its page before it was saved. */
export interface LostWork extends KeptWork {
  restore(): Promise<void>;
  discard(): Promise<void>;
}

export interface Recovery {
  readonly lost: LostWork | undefined;
  /** What the page before this one has handed over, of which nobody is to be asked. */
  readonly handedOver: LostWork | undefined;
  /** The workbook of the page before this one in the same tab has been carried over: nobody is to be asked for it. */
  forgetPageBefore(): Promise<void>;
  /** Leaves the workbook to the page that is loaded next in this tab; false where the browser keeps nothing. */
  handOver(): Promise<boolean>;
}

/** Where a page leaves the id of the work that the next page in the same tab is to go on with. */
const handedOverKey = "workbench.handedOver";
/** Where a page leaves the id of its work in any case. */
const ownKey = "workbench.work";
/** The browser may take a moment to end the page before this one. */
const waits = { times: 50, milliseconds: 100 } as const;

/** Keeps the workbook's unsaved work from now on, and finds what a page before this one left. */
export async function startRecovery(workbook: OpenWorkbook): Promise<Recovery> {
  const works = new BrowserKeptWorks();
  const claims = browserClaims(navigator.locks);
  const id = crypto.randomUUID();
  await claims.claim(id).catch(() => false);
  const before = sessionStorage.getItem(ownKey);
  sessionStorage.setItem(ownKey, id);
  const handedOverId = sessionStorage.getItem(handedOverKey);
  sessionStorage.removeItem(handedOverKey);
  const all = await works.list().catch(() => []);
  const handedOver = all.find((work) => work.id === handedOverId);
  const lost = handedOver ? undefined : await claimLostWork(all, works, claims, Date.now()).catch(() => undefined);
  const keeper = new WorkKeeper({
    works,
    id,
    describe: () => workbook.describe(),
    take: (pause) => workbook.content(pause),
    idle,
  });
  const watching = workbook.unsaved.onChanged(() => {
    if (workbook.unsaved.present) keeper.changed();
    else void keeper.forget();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keeper.keepNow();
  });
  const offered = (work: KeptWork | undefined) => work && lostWork(work, works, workbook, keeper);
  return {
    lost: offered(lost),
    handedOver: offered(handedOver),
    // It wanted to forget its work itself, which the end of a page may cut short.
    async forgetPageBefore() {
      for (let time = 0; before !== null && time < waits.times; time++) {
        if (await claims.claim(before)) return works.forget(before);
        await new Promise((resolve) => setTimeout(resolve, waits.milliseconds));
      }
    },
    async handOver() {
      keeper.changed();
      await keeper.keepNow();
      const kept = await works.list().catch(() => []);
      if (!kept.some((work) => work.id === id)) return false;
      watching();
      sessionStorage.setItem(handedOverKey, id);
      return true;
    },
  };
}

function lostWork(lost: KeptWork, works: KeptWorks, workbook: OpenWorkbook, keeper: WorkKeeper): LostWork {
  return {
    ...lost,
    async restore() {
      const content = await works.content(lost.id);
      if (content) await workbook.restoreKept(lost.name, content);
      // Only now: until the page has kept it as its own work it must not be lost to a second accident.
      await keeper.keepNow();
      await works.forget(lost.id);
    },
    discard: () => works.forget(lost.id),
  };
}
