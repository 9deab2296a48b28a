import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverRuntime } from "./univerRuntime";

/** The part of Univer's lexer that it keeps to itself. */
interface LexerState {
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Univer's lexer starts every formula from a clean state except for one flag: a formula with an unclosed or unreadable
 * table bracket, if only in the editor, leaves it set, and from then on no formula of the workbook knows a range any more.
 */
export function guardLexer(runtime: UniverRuntime): void {
  const lexer = runtime.injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._tableBracketState = false;
  };
}
