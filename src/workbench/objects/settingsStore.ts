/** Key-value pairs that the add-in keeps in the workbook. Values are JSON texts, as they travel and as a file holds them. */
export class SettingsStore {
  private readonly values = new Map<string, string>();

  constructor(
    entries: Iterable<readonly [string, string]> = [],
    private readonly onChange: () => void = () => undefined,
  ) {
    for (const [key, value] of entries) this.values.set(key, value);
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, value: string): void {
    this.values.set(key, value);
    this.onChange();
  }

  delete(key: string): boolean {
    const existed = this.values.delete(key);
    if (existed) this.onChange();
    return existed;
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  entries(): [string, string][] {
    return [...this.values.entries()];
  }

  replaceAll(entries: Iterable<readonly [string, string]>): void {
    this.values.clear();
    for (const [key, value] of entries) this.values.set(key, value);
    this.onChange();
  }
}
