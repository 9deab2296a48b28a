import { RTree, type IRTreeItem, type IUnitRange } from "@univerjs/core";

type TreeId = IRTreeItem["id"];

/**
 * Remembers which formulas read which cells. Before each calculation Univer tells its tree every range of every formula,
 * also those it has been told before: ten thousand rows that look something up in one table make ten thousand equal
 * boxes, which is what such trees are worst at, and as many again after every edit. Here equal rectangles are one box
 * with all their readers, and telling it twice changes nothing.
 */
export class SharedRangeTree extends RTree {
  /** The readers of each rectangle; its key stands in the tree instead of them. */
  private readonly readers = new Map<TreeId, Set<TreeId>>();
  private isIndexed = false;

  constructor() {
    super(true);
  }

  override insert(item: IRTreeItem): void {
    if (isOneCell(item)) {
      this.isIndexed = false;
      super.insert(item);
      return;
    }
    const key = keyOf(item);
    const readers = this.readers.get(key);
    if (readers) {
      readers.add(item.id);
      return;
    }
    this.readers.set(key, new Set([item.id]));
    super.insert({ ...item, id: key });
  }

  override *searchGenerator(search: IUnitRange): IterableIterator<TreeId> {
    for (const id of super.searchGenerator(search)) {
      const readers = this.readers.get(id);
      if (readers) yield* readers;
      else yield id;
    }
  }

  override remove(item: IRTreeItem): void {
    if (isOneCell(item)) {
      this.isIndexed = false;
      super.remove(item);
      return;
    }
    const key = keyOf(item);
    const readers = this.readers.get(key);
    readers?.delete(item.id);
    if (readers?.size !== 0) return;
    this.readers.delete(key);
    super.remove({ ...item, id: key });
  }

  override removeById(unitId: string, subUnitId?: string): void {
    this.dropIndex();
    super.removeById(unitId, subUnitId);
    const start = subUnitId === undefined ? `${unitId}!` : `${unitId}!${subUnitId}!`;
    for (const key of this.readers.keys()) if (String(key).startsWith(start)) this.readers.delete(key);
  }

  override clear(): void {
    this.dropIndex();
    super.clear();
    this.readers.clear();
  }

  /** Univer indexes the single cells for each calculation, and drops the index after it. */
  override openKdTree(): void {
    if (this.isIndexed) return;
    super.openKdTree();
    this.isIndexed = true;
  }

  override closeKdTree(): void {
    if (!this.isIndexed) super.closeKdTree();
  }

  private dropIndex(): void {
    this.isIndexed = false;
    super.closeKdTree();
  }
}

const isOneCell = ({ range: { startRow, endRow, startColumn, endColumn } }: IRTreeItem): boolean =>
  startRow === endRow && startColumn === endColumn;

const keyOf = ({ unitId, sheetId, range: { startRow, endRow, startColumn, endColumn } }: IRTreeItem): string =>
  `${unitId}!${sheetId}!${startRow}:${endRow}:${startColumn}:${endColumn}`;
