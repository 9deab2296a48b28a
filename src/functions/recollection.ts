/** Looked at one after the other before the slow way is taken. */
const MOST_LOOKS = 4;
const FIRST_SLOTS = 64;
/** Shorter texts cost the slow way little, and have not all the letters that are looked at. */
const SHORTEST = 4;

/**
 * Numbers for the distinct cells of a column, so that what they mean is found out once: 100,000 rows hold a handful of
 * stages. Does what a Map does, but a Map computes the hash of every text, which texts fresh from the host do not have yet
 * and which takes longer than all the rest. Here a text is looked for by its length and five of its letters, then compared.
 */
export class Recollection {
  private texts: (string | undefined)[] = new Array<string | undefined>(FIRST_SLOTS).fill(undefined);
  private numbers = new Int32Array(FIRST_SLOTS);
  private held = 0;
  private readonly others = new Map<unknown, number>();

  /** -1 for a cell not seen before. */
  find(raw: unknown): number {
    if (typeof raw === "string" && raw.length >= SHORTEST) {
      const { texts } = this;
      const last = texts.length - 1;
      let slot = slotOf(raw) & last;
      for (let look = 0; look < MOST_LOOKS; look++) {
        const text = texts[slot];
        if (text === undefined) break;
        if (text === raw) return this.numbers[slot] as number;
        slot = (slot + 1) & last;
      }
    }
    return this.others.get(raw) ?? -1;
  }

  /** To be called once for a cell that `find` does not know. */
  keep(raw: unknown, number: number): void {
    if (typeof raw === "string" && raw.length >= SHORTEST) {
      if (4 * this.held >= this.texts.length) this.grow();
      if (this.put(raw, number)) return;
    }
    this.others.set(raw, number);
  }

  private put(raw: string, number: number): boolean {
    const last = this.texts.length - 1;
    let slot = slotOf(raw) & last;
    for (let look = 0; look < MOST_LOOKS; look++) {
      if (this.texts[slot] === undefined) {
        this.texts[slot] = raw;
        this.numbers[slot] = number;
        this.held++;
        return true;
      }
      slot = (slot + 1) & last;
    }
    return false;
  }

  private grow(): void {
    const { texts, numbers } = this;
    this.texts = new Array<string | undefined>(4 * texts.length).fill(undefined);
    this.numbers = new Int32Array(4 * texts.length);
    this.held = 0;
    texts.forEach((text, slot) => {
      if (text !== undefined && !this.put(text, numbers[slot] as number))
        this.others.set(text, numbers[slot] as number);
    });
  }
}

/** The third letter and the last four: there names of stages, of companies, and customer numbers differ. */
function slotOf(text: string): number {
  const { length } = text;
  let mixed = length;
  mixed = Math.imul(mixed, 31) + text.charCodeAt(2);
  mixed = Math.imul(mixed, 31) + text.charCodeAt(length - 4);
  mixed = Math.imul(mixed, 31) + text.charCodeAt(length - 3);
  mixed = Math.imul(mixed, 31) + text.charCodeAt(length - 2);
  mixed = Math.imul(mixed, 31) + text.charCodeAt(length - 1);
  return mixed ^ (mixed >> 7);
}
