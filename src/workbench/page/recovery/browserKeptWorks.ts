import type { KeptContent, KeptWork, KeptWorks } from "./keptWork";

const database = "workbench";
/** Raised when what is kept is no longer understood by a newer page: older work is then let go. */
const version = 1;
/** Apart, so that a list of what there is does not load megabytes. */
const works = "works";
const contents = "contents";

/** Kept work in the browser's IndexedDB. Every call rejects where a browser keeps nothing, as in some private windows. */
export class BrowserKeptWorks implements KeptWorks {
  private opened: Promise<IDBDatabase> | undefined;

  async list(): Promise<readonly KeptWork[]> {
    const transaction = (await this.open()).transaction(works, "readonly");
    return answerOf(transaction.objectStore(works).getAll() as IDBRequest<KeptWork[]>);
  }

  async content(id: string): Promise<KeptContent | undefined> {
    const transaction = (await this.open()).transaction(contents, "readonly");
    return answerOf(transaction.objectStore(contents).get(id) as IDBRequest<KeptContent | undefined>);
  }

  async keep(work: KeptWork, content: KeptContent): Promise<void> {
    const transaction = (await this.open()).transaction([works, contents], "readwrite");
    transaction.objectStore(works).put(work, work.id);
    transaction.objectStore(contents).put(content, work.id);
    await endOf(transaction);
  }

  async forget(id: string): Promise<void> {
    const transaction = (await this.open()).transaction([works, contents], "readwrite");
    transaction.objectStore(works).delete(id);
    transaction.objectStore(contents).delete(id);
    await endOf(transaction);
  }

  private open(): Promise<IDBDatabase> {
    return (this.opened ??= openDatabase());
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, version);
  request.onupgradeneeded = () => {
    for (const store of [...request.result.objectStoreNames]) request.result.deleteObjectStore(store);
    for (const store of [works, contents]) request.result.createObjectStore(store);
  };
  const opened = answerOf(request);
  // A newer page that is opened beside this one would wait for it for ever.
  opened.then(
    (found) => (found.onversionchange = () => found.close()),
    () => undefined,
  );
  return opened;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(problemOf(request.error));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // A full disk aborts a transaction of which every request has succeeded.
    transaction.onabort = () => reject(problemOf(transaction.error));
  });
}

const problemOf = (error: DOMException | null): Error => error ?? new Error("The browser keeps nothing.");
