import type { KeptContent, KeptWork, KeptWorks } from "../../../../src/workbench/page/recovery/keptWork";

/** What a browser keeps, for as long as a test lasts. */
export class KeptWorksInMemory implements KeptWorks {
  readonly all = new Map<string, { readonly work: KeptWork; readonly content: KeptContent }>();
  /** The disk is full. */
  full = false;
  writes = 0;

  list(): Promise<readonly KeptWork[]> {
    return Promise.resolve([...this.all.values()].map(({ work }) => work));
  }

  content(id: string): Promise<KeptContent | undefined> {
    return Promise.resolve(this.all.get(id)?.content);
  }

  keep(work: KeptWork, content: KeptContent): Promise<void> {
    this.writes++;
    if (this.full) return Promise.reject(new DOMException("The disk is full.", "QuotaExceededError"));
    this.all.set(work.id, { work, content });
    return Promise.resolve();
  }

  forget(id: string): Promise<void> {
    this.all.delete(id);
    return Promise.resolve();
  }
}

export const contentOf = (snapshot: string): KeptContent => ({
  snapshot,
  selection: { sheet: "sheet-1", row: 0, column: 0, rows: 1, columns: 1 },
  documentSettings: [],
});
