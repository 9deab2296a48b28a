import type { FormulaToken } from "./tokenizeFormula";

/** A cheap look at the text: is there a sign or a space that Univer may stumble over? */
export function mayNeedRespelling(formula: string): boolean {
  return (
    /(?:^=|[=(,;<>+\-*/^&])\s*-(?![\d(])/.test(formula) || /[\p{L}\p{N}_.\\?]\s+(?:[-+*/^&=<>,;)%]|$)/u.test(formula)
  );
}

/**
 * Univer reads a minus sign before a name, a text or a truth value as part of it, one of two minus signs gets lost, and
 * a space after a name makes it another one. Its own MINUS, which Excel does not know, says the same without a sign.
 */
export function respellForUniver(tokens: readonly FormulaToken[]): FormulaToken[] {
  const respelled: FormulaToken[] = [];
  let mayBeSign = true;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    if (token.kind === "space") {
      if (!isIdleSpace(tokens, index)) respelled.push(token);
      index++;
      continue;
    }
    const signs = mayBeSign ? signsAt(tokens, index) : undefined;
    if (signs) {
      respelled.push(...signedOperand(tokens, signs));
      index = signs.operandEnd;
      mayBeSign = false;
      continue;
    }
    if (isOperator(token, "{")) {
      // The minus signs of an array constant belong to its numbers.
      const end = endOfBraces(tokens, index);
      respelled.push(...tokens.slice(index, end));
      index = end;
      mayBeSign = false;
      continue;
    }
    respelled.push(token);
    mayBeSign = token.kind === "prefix" || (token.kind === "operator" && ![")", "%", "#"].includes(token.text));
    index++;
  }
  return respelled;
}

/** What `respellForUniver` has put into a formula, taken out again. */
export function withSigns(tokens: readonly FormulaToken[]): FormulaToken[] {
  const signed: FormulaToken[] = [];
  const closing = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const [minus, open, zero, comma] = tokens.slice(index, index + 4);
    if (minus?.kind === "function" && minus.text === "MINUS" && zero?.text === "0" && comma?.text === ",") {
      closing.add(endOfBrackets(tokens, index + 1) - 1);
      signed.push({ kind: "operator", text: "-" });
      index += open ? 3 : 0;
    } else if (!closing.has(index)) signed.push(tokens[index]!);
  }
  return signed;
}

interface Signs {
  readonly minuses: number;
  readonly spelledOut: boolean;
  readonly operandStart: number;
  readonly operandEnd: number;
}

function signsAt(tokens: readonly FormulaToken[], start: number): Signs | undefined {
  let minuses = 0;
  let index = start;
  for (; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isOperator(token, "-")) minuses++;
    else if (token.kind !== "space" && !isOperator(token, "+")) break;
  }
  const operandEnd = minuses > 0 ? endOfOperand(tokens, index) : undefined;
  if (operandEnd === undefined) return undefined;
  return { minuses, spelledOut: minuses > 1 || !isReadWithSign(tokens, index), operandStart: index, operandEnd };
}

function signedOperand(tokens: readonly FormulaToken[], signs: Signs): FormulaToken[] {
  const operand = respellForUniver(tokens.slice(signs.operandStart, signs.operandEnd));
  if (!signs.spelledOut) return [{ kind: "operator", text: "-" }, ...operand];
  const wrap = (inner: FormulaToken[]): FormulaToken[] => [
    { kind: "function", text: "MINUS" },
    { kind: "operator", text: "(" },
    { kind: "number", text: "0" },
    { kind: "operator", text: "," },
    ...inner,
    { kind: "operator", text: ")" },
  ];
  return Array.from({ length: signs.minuses }).reduce<FormulaToken[]>(wrap, operand);
}

function isReadWithSign(tokens: readonly FormulaToken[], index: number): boolean {
  const { kind, text } = tokens[index]!;
  if (tokens[index + 1]?.text === ":") return false;
  if (kind === "function") return !["LET", "LAMBDA"].includes(text.toUpperCase());
  return kind === "number" || kind === "range" || kind === "structured" || kind === "error" || text === "(";
}

function endOfOperand(tokens: readonly FormulaToken[], start: number): number | undefined {
  const first = tokens[start];
  let end: number;
  if (!first) return undefined;
  if (first.kind === "function") end = endOfBrackets(tokens, start + 1);
  else if (isOperator(first, "(")) end = endOfBrackets(tokens, start);
  else if (isOperator(first, "{")) end = endOfBraces(tokens, start);
  else if (isOperator(first, "@")) return endOfOperand(tokens, start + 1);
  else if (first.kind === "operator" || first.kind === "unknown") return undefined;
  else end = start + 1;
  // LAMBDA(x,x+1)(3)
  while (tokens[end] && isOperator(tokens[end]!, "(")) end = endOfBrackets(tokens, end);
  if (tokens[end] && isOperator(tokens[end]!, "#")) end++;
  return tokens[end] && isOperator(tokens[end]!, ":") ? endOfOperand(tokens, end + 1) : end;
}

function endOfBrackets(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (isOperator(tokens[index]!, "(")) depth++;
    else if (isOperator(tokens[index]!, ")") && --depth === 0) return index + 1;
  }
  return tokens.length;
}

function endOfBraces(tokens: readonly FormulaToken[], open: number): number {
  const close = tokens.findIndex((token, index) => index > open && isOperator(token, "}"));
  return close < 0 ? tokens.length : close + 1;
}

/** A space between two references is an operator; after a name and before anything else it says nothing. */
function isIdleSpace(tokens: readonly FormulaToken[], index: number): boolean {
  const next = tokens[index + 1];
  const meansNothing = !next || next.kind === "space" || (next.kind === "operator" && next.text !== "(");
  return tokens[index - 1]?.kind === "name" && meansNothing;
}

const isOperator = ({ kind, text }: FormulaToken, wanted: string): boolean => kind === "operator" && text === wanted;
