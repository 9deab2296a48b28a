/**
 * Univer calls `Map.prototype.keys().some()`, which Node 20 does not have yet (it came with ES2025).
 * For the Node side only: every supported browser has it.
 */
interface IteratorHelpers {
  some?: (this: Iterable<unknown>, test: (value: unknown, index: number) => unknown) => boolean;
}

const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
const iteratorPrototype = Object.getPrototypeOf(arrayIterator) as IteratorHelpers;

if (!iteratorPrototype.some) {
  Object.defineProperty(iteratorPrototype, "some", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (value: unknown, index: number) => unknown): boolean {
      let index = 0;
      for (const value of this) if (test(value, index++)) return true;
      return false;
    },
  });
}
