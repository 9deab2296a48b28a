import { Lexer, LexerNode, LexerTreeBuilder, type ErrorType } from "@univerjs/engine-formula";
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

const definesVariables = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * Univer keeps what its lexer has read, and writes the variables of LET and LAMBDA into it when it builds a formula. Built
 * a second time, after a table has changed, the same text would find the variables of the first.
 */
export function guardVariables(runtime: UniverRuntime): void {
  const lexer = runtime.injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix?: boolean) => {
    const tree = build(formula, transformSuffix);
    return tree instanceof LexerNode && definesVariables.test(formula) ? copyOf(tree) : tree;
  };
}

function copyOf(node: LexerNode): LexerNode {
  const copy = Object.assign(new LexerNode(), node);
  const children = node.getChildren().map((child) => (child instanceof LexerNode ? copyOf(child) : child));
  for (const child of children) if (child instanceof LexerNode) child.setParent(copy);
  copy.setChildren(children);
  return copy;
}
