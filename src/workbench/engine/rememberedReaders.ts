import { moveRangeByOffset, type IRTreeItem, type IUnitRange, type RTree } from "@univerjs/core";
import {
  IDependencyManagerService,
  type FormulaDependencyTree,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { privateParts } from "./privateParts";
import { SharedRangeTree } from "./sharedRangeTree";
import type { UniverRuntime } from "./univerRuntime";

type FormulaId = number;

/** What one formula reads; in a column filled down, what its first formula reads, moved along. */
interface Reads {
  readonly ranges: readonly IUnitRange[];
  readonly right: number;
  readonly down: number;
}

/** The parts of Univer's service that are replaced here; most of them are not public there. */
interface Dependencies {
  _dependencyRTreeCache: RTree;
  _allTreeMap: Pick<Map<FormulaId, unknown>, "get" | "delete" | "clear">;
  addDependencyRTreeCache(formula: IFormulaDependencyTree): void;
  _removeDependencyRTreeCache(): void;
  _removeDependencyRTreeCacheById(): void;
}

const replaced = [
  "_dependencyRTreeCache",
  "_allTreeMap",
  "addDependencyRTreeCache",
  "_removeDependencyRTreeCache",
  "_removeDependencyRTreeCacheById",
] as const satisfies (keyof Dependencies)[];

/**
 * Which formulas read what, kept from one calculation to the next. Univer tells its tree before each calculation what
 * every formula reads, also what it has been told before: half a second for 26,000 row formulas, twice for one edit.
 * Here a formula that reads what it read before is passed over. One that reads something else or is gone is taken out of
 * the tree with exactly what it read, where Univer takes out whatever lies in the same sheet and counts on being told anew.
 */
export class RememberedReaders {
  /** How often a formula has been taken out: what is kept about formulas elsewhere holds no longer then. */
  removals = 0;
  private readonly reads = new Map<FormulaId, Reads>();
  /** By the first formula of a column, an object that Univer makes anew for each calculation. */
  private readonly rangesOf = new WeakMap<FormulaDependencyTree, readonly IUnitRange[]>();

  constructor(private readonly tree: RTree) {}

  add(formula: IFormulaDependencyTree): void {
    const first = "refTree" in formula ? formula.refTree : formula;
    if (!first) return;
    const { treeId, refOffsetX: right, refOffsetY: down } = formula;
    const ranges = this.rangesRead(first);
    const before = this.reads.get(treeId);
    if (before?.right === right && before.down === down && areSame(before.ranges, ranges)) return;
    if (before) this.delete(treeId);
    if (ranges.length === 0) return;
    const reads: Reads = { ranges, right, down };
    this.reads.set(treeId, reads);
    this.tree.bulkInsert(boxes(treeId, reads));
  }

  get(id: FormulaId): Reads | undefined {
    return this.reads.get(id);
  }

  delete(id: FormulaId): boolean {
    const reads = this.reads.get(id);
    this.removals++;
    if (reads) this.tree.bulkRemove(boxes(id, reads));
    return this.reads.delete(id);
  }

  clear(): void {
    this.removals++;
    this.reads.clear();
    this.tree.clear();
  }

  private rangesRead(first: FormulaDependencyTree): readonly IUnitRange[] {
    const known = this.rangesOf.get(first);
    if (known) return known;
    const before = this.reads.get(first.treeId)?.ranges;
    // Copied: Univer empties the list once it has used it.
    const ranges =
      before && areSame(before, first.rangeList)
        ? before
        : first.rangeList.map((read) => ({ ...read, range: { ...read.range } }));
    this.rangesOf.set(first, ranges);
    return ranges;
  }
}

function boxes(id: FormulaId, { ranges, right, down }: Reads): IRTreeItem[] {
  return ranges.map(({ unitId, sheetId, range }) => ({
    unitId,
    sheetId,
    range: moveRangeByOffset(range, right, down),
    id,
  }));
}

function areSame(some: readonly IUnitRange[], others: readonly IUnitRange[]): boolean {
  return some === others || (some.length === others.length && some.every((one, place) => isSame(one, others[place]!)));
}

/** A whole column has NaN for its rows. */
const isSame = (one: IUnitRange, other: IUnitRange): boolean =>
  one.unitId === other.unitId &&
  one.sheetId === other.sheetId &&
  Object.is(one.range.startRow, other.range.startRow) &&
  Object.is(one.range.endRow, other.range.endRow) &&
  Object.is(one.range.startColumn, other.range.startColumn) &&
  Object.is(one.range.endColumn, other.range.endColumn) &&
  one.range.startAbsoluteRefType === other.range.startAbsoluteRefType &&
  one.range.endAbsoluteRefType === other.range.endAbsoluteRefType &&
  one.range.rangeType === other.range.rangeType;

/** To be called while there is no formula yet. */
export function rememberReaders(runtime: UniverRuntime): RememberedReaders {
  const dependencies = privateParts<Dependencies>(runtime.injector.get(IDependencyManagerService), replaced);
  const tree = (dependencies._dependencyRTreeCache = new SharedRangeTree());
  const readers = (dependencies._allTreeMap = new RememberedReaders(tree));
  dependencies.addDependencyRTreeCache = (formula) => readers.add(formula);
  // Wherever Univer calls these it takes the formulas out of the map as well, and with that out of the tree.
  dependencies._removeDependencyRTreeCache = () => undefined;
  dependencies._removeDependencyRTreeCacheById = () => undefined;
  return readers;
}
