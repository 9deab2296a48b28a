import type { CreditLinkInspection, CreditLinkOutcome } from "../../excel/creditLink/creditLinkOutcome";
import type { BuildEntry } from "../../excel/buildEntry";
import type { SnapshotInspection, SnapshotOutcome } from "../../excel/snapshotInspection";
import type { WorkbookHere } from "../../excel/workbooksHere";

/** What Excel does with workbooks that were built. No promise of an action rejects: what went wrong is in its outcome. */
export interface WorkbookActing {
  /** The built workbooks in the open one; none where Excel cannot tell. */
  readonly workbooks: () => Promise<readonly WorkbookHere[]>;
  readonly inspectSnapshot: (entry: BuildEntry) => Promise<SnapshotInspection>;
  /** Replaces a day that is recorded already only when it is `replaceDay`. */
  readonly takeSnapshot: (entry: BuildEntry, replaceDay: number | undefined) => Promise<SnapshotOutcome>;
  /** What linking this build of Receivables with the Credit file would change. */
  readonly inspectCreditLink: (wish: { readonly receivables: string }) => Promise<CreditLinkInspection>;
  readonly linkCreditFile: (wish: {
    readonly receivables: string;
    readonly replaceTyped: boolean;
  }) => Promise<CreditLinkOutcome>;
}
