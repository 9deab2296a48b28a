import { Lexer, LexerTreeBuilder, type ErrorType } from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";

/** The part of Univer's lexer that it keeps to itself. */
interface LexerState {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _openBracketNormalIndexStack: unknown[];
  _resetTemp(): void;
}

/**
 * Univer's lexer starts each formula from a clean state, but for three flags. A formula with an unclosed bracket, if
 * only half typed in the editor (`=SUM(Deals[Am`), leaves them set, and from then on no range of the workbook is read.
 */
export function guardLexer(runtime: UniverRuntime): void {
  const lexer = runtime.injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
    lexer._openBracketNormalIndexStack = [];
  };
}

/**
 * A name that a person defines through the grid may come back to itself. Univer puts names into formulas until the
 * stack is full, and that would end the calculation of the whole workbook; the formulas concerned get `#NAME?` instead.
 */
export function guardNames(runtime: UniverRuntime): void {
  const lexer = runtime.injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix?: boolean) => {
    try {
      return build(formula, transformSuffix);
    } catch {
      // Typed as #VALUE! alone, but every caller takes any error that Univer knows.
      return univerError("#NAME?") as ErrorType.VALUE;
    }
  };
}
