import type { FormulaToken } from "./tokenizeFormula";

/** A name that belongs to one sheet, and what it is called where names of all sheets stand side by side. */
export interface LocalName {
  readonly name: string;
  readonly sheetName: string;
  readonly univerName: string;
}

/**
 * The names of the formula's own sheet, and those that say their sheet (`Sheet2!Rate`), in place of the workbook's that
 * are spelt alike.
 */
export function resolveLocalNames(
  tokens: readonly FormulaToken[],
  localNames: readonly LocalName[],
  home: string | undefined,
  isVariable: (name: string) => boolean,
): FormulaToken[] {
  return tokens.map((token) => {
    if (token.kind !== "name" && token.kind !== "function") return token;
    const { sheet = home, name } = splitName(token.text);
    if (sheet === undefined || (name === token.text && isVariable(name))) return token;
    const found = localNames.find((one) => isSame(one.name, name) && isSame(one.sheetName, sheet));
    return found ? { ...token, text: found.univerName } : token;
  });
}

/** `'My sheet'!Rate` taken apart. */
function splitName(text: string): { readonly sheet?: string; readonly name: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { name: text };
  const sheet = text.slice(0, at);
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, name: text.slice(at + 1) };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
