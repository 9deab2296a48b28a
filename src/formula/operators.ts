import type { Operator } from "./expression";

const byPrecedence: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const precedences = new Map<string, number>(
  byPrecedence.flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);

/** Unlike in mathematics, Excel's minus sign binds tighter than a power: -2^2 is 4. */
export const negationPrecedence = byPrecedence.length;
export const operandPrecedence = negationPrecedence + 1;

/** How tightly an operator binds. All of them, the power too, group from the left: 2^3^2 is 64. */
export const precedenceOf = (operator: Operator): number => precedences.get(operator)!;

export const isOperator = (text: string): text is Operator => precedences.has(text);
