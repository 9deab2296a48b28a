import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { CalculationBarrier } from "./calculationBarrier";
import { plainName, type DefinedNames } from "./definedNames";
import type { FormulaRewriting } from "./formulaRewriting";
import { mentionsAny, type FormulaSearch } from "./formulaSearch";
import type { CellAddress } from "./sheetEngine";
import type { UniverRuntime } from "./univerRuntime";

export interface NameChangesParts {
  readonly runtime: UniverRuntime;
  readonly barrier: CalculationBarrier;
  readonly names: DefinedNames;
  readonly rewriting: FormulaRewriting;
  readonly search: FormulaSearch;
  /** Calculates cells as if they had been typed anew. */
  readonly reread: (cells: readonly CellAddress[]) => void;
}

/**
 * Follows names that come, go or change, by undo as well: formulas parsed before keep `#NAME?` or the old meaning in
 * Univer's cache. All changes of one go are followed at once and only for the cells that they concern, because each of
 * them would otherwise calculate the whole workbook.
 */
export class NameChanges {
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: NameChangesParts) {
    parts.runtime.onCommand(({ id, params }, { onlyLocal }) => {
      if (onlyLocal || (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id)) return;
      const { name } = params as { readonly name: string };
      this.timer ??= setTimeout(() => this.followIfDue(), 0);
      for (const one of [name, plainName(name)]) {
        this.changed.add(one.toLowerCase());
        parts.rewriting.nameChanged(one);
      }
    });
    parts.barrier.onBeforeSettling(() => this.followIfDue());
  }

  /** True when formulas have to be calculated again. */
  followIfDue(): boolean {
    if (this.changed.size === 0) return false;
    const { names, rewriting, search, reread } = this.parts;
    this.dispose();
    // Names that refer to a table may change here in their turn.
    rewriting.rewriteIfDue();
    const words = new Set(this.changed);
    this.changed.clear();
    this.addNamesBehind(words, names);
    const cells = search.mentioning(words);
    reread(cells);
    return cells.length > 0;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** A formula that uses a name which uses a changed name has changed as well. */
  private addNamesBehind(words: Set<string>, names: DefinedNames): void {
    const others = names.list().filter(({ name }) => !words.has(name.toLowerCase()));
    for (let before = -1; before !== words.size;) {
      before = words.size;
      for (const { name, formula } of others) if (mentionsAny(formula, words)) words.add(name.toLowerCase());
    }
  }
}
