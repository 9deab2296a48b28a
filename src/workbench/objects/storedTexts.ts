import type { SheetParts } from "../engine/sheetParts";

/** Texts by key that the workbook keeps: one kind of its parts, so that undo takes changes back and a snapshot has them. */
export class StoredTexts {
  constructor(
    private readonly parts: SheetParts,
    private readonly kind: string,
  ) {}

  get(key: string): string | undefined {
    const id = this.id(key);
    const text = this.parts.list(this.kind).find((part) => part.id === id)?.data;
    return typeof text === "string" ? text : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, text: string): void {
    if (this.get(key) !== text) this.parts.put({ id: this.id(key), kind: this.kind, data: text, cells: {} });
  }

  delete(key: string): void {
    if (this.has(key)) this.parts.remove(this.id(key));
  }

  keys(): string[] {
    const prefix = this.id("");
    return this.parts.list(this.kind).map(({ id }) => id.slice(prefix.length));
  }

  entries(): [string, string][] {
    return this.keys().map((key) => [key, this.get(key) ?? ""]);
  }

  replaceAll(entries: Iterable<readonly [string, string]>): void {
    const wanted = new Map(entries);
    for (const key of this.keys()) if (!wanted.has(key)) this.delete(key);
    for (const [key, text] of wanted) this.set(key, text);
  }

  private id(key: string): string {
    return `${this.kind}:${key}`;
  }
}
