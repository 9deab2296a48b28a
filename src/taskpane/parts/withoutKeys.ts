/** The record without some of its entries. */
export const withoutKeys = <Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  keys: readonly Key[],
): Partial<Record<Key, Value>> =>
  // The keys of a record are what its type says they are.
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key as Key))) as Partial<
    Record<Key, Value>
  >;
