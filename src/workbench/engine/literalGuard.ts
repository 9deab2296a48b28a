import {
  BooleanValueObject,
  ErrorValueObject,
  ERROR_TYPE_SET,
  LexerTreeBuilder,
  NumberValueObject,
  OPERATOR_TOKEN_SET,
  StringValueObject,
  SUFFIX_TOKEN_SET,
  ValueNodeFactory,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";
import { arrayOfValues } from "./valueArrays";

/** The part of Univer's lexer that it keeps to itself. */
interface LexerInside {
  _nodeMaker(formula: string, ...rest: unknown[]): unknown;
  _formulaSpellCheck(): boolean;
}

/** Numbers, texts with line breaks and array constants, as they stand in a formula. */
export function guardLiterals(runtime: UniverRuntime): void {
  const factory = runtime.injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const text = restore(token);
    if (!text.trim().startsWith("{")) return create(asUniverSpells(text));
    const node = create(text);
    // Univer would cut {"a,b"} in two, and leave the quotation marks in.
    node.execute = () => node.setValue(arrayConstant(text));
    return node;
  };
  guardLexerInside(runtime.injector.get(LexerTreeBuilder));
}

function guardLexerInside(lexer: LexerTreeBuilder): void {
  const inside = lexer as unknown as LexerInside;
  const makeNodes = inside._nodeMaker.bind(lexer);
  // Univer turns every line break of a formula into a space, those inside texts too, and loses one of two quotation
  // marks, so that a moved formula can no longer be read.
  inside._nodeMaker = (formula, ...rest) => makeNodes(hideInTexts(formula), ...rest);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) =>
    build(formula)?.map((node) => (typeof node === "string" ? restore(node) : { ...node, token: restore(node.token) }));
  // Univer looks at what a formula begins with, not at what stands before the brace: =2*{1,2} would be #VALUE!.
  inside._formulaSpellCheck = () => {
    const before = lexer.getCurrentLexerNode().getChildren().at(-1);
    if (typeof before !== "string") return true;
    const token = before.trim();
    return OPERATOR_TOKEN_SET.has(token) || SUFFIX_TOKEN_SET.has(token) || ["@", ",", ":", "("].includes(token);
  };
}

/** Univer takes a number for a text unless it is spelled as JavaScript prints it: then `A1>2.50` is never true. */
const asUniverSpells = (token: string): string =>
  token.trim() === "" || Number.isNaN(Number(token)) ? token : String(Number(token));

/** Characters of a text that the lexer must not see, and what stands for each in the part of Unicode that is nobody's. */
const hidden = [
  ["\n", "\uE00A"],
  ["\r", "\uE00D"],
  ['"', "\uE022"],
] as const;

const hideInTexts = (formula: string): string =>
  /[\r\n]|""/.test(formula)
    ? formula.replace(/"(?:[^"]|"")*"/g, (text) => `"${hidden.reduce(hide, text.slice(1, -1))}"`)
    : formula;

const hide = (text: string, [seen, instead]: readonly [string, string]): string => text.replaceAll(seen, instead);

const restore = (token: string): string =>
  /[\uE00A\uE00D\uE022]/.test(token)
    ? hidden.reduce((text, [seen, instead]) => text.replaceAll(instead, seen), token)
    : token;

function arrayConstant(text: string): BaseValueObject {
  const rows: BaseValueObject[][] = [[]];
  for (const [item] of text.matchAll(/"(?:[^"]|"")*"|[^{},;"]+|;/g)) {
    if (item === ";") rows.push([]);
    else if (item.trim() !== "") rows.at(-1)!.push(constant(item.trim()));
  }
  return arrayOfValues(rows);
}

function constant(item: string): BaseValueObject {
  if (item.startsWith('"')) return StringValueObject.create(item.slice(1, -1).replaceAll('""', '"'));
  const word = item.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return BooleanValueObject.create(word === "TRUE");
  if (ERROR_TYPE_SET.has(word as ErrorType)) return ErrorValueObject.create(word as ErrorType);
  const number = Number(item);
  return Number.isNaN(number) ? ErrorValueObject.create(univerError("#NAME?")) : NumberValueObject.create(number);
}
