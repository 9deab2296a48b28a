import { quoteSheetName } from "../../formula/quoteSheetName";
import {
  parseStructuredReference,
  printLongReference,
  printStructuredReference,
} from "../../formula/structuredReference";
import { tokenizeFormula, type FormulaToken } from "../../formula/tokenizeFormula";

/** What things of a file are called in the workbook that they come into, all by their old names in lower case. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** Names that belong to one sheet from now on, whose new name this is. */
  readonly owners: ReadonlyMap<string, string>;
  /** Names that sheets have for themselves, behind the sheet's new name: `Deals!rate`. */
  readonly local: ReadonlySet<string>;
  /** Tables and names that stay behind. */
  readonly missing: ReadonlySet<string>;
  /** Names that are called as functions are: a name called Rate has nothing to do with RATE(…). */
  readonly lambdas: ReadonlySet<string>;
}

/** Formulas of a file that comes into another workbook, in the spelling of files. */
export class FileReferences {
  constructor(private readonly newNames: NewNames) {}

  /**
   * With the names that things have there; undefined when it speaks of something that stays behind.
   *
   * @param home  the new name of the formula's own sheet
   */
  renamed(stored: string, home?: string): string | undefined {
    const texts = tokenizeFormula(`=${stored}`).map((token) => this.spelled(token, home));
    return texts.includes(undefined) ? undefined : texts.slice(1).join("");
  }

  private spelled({ kind, text }: FormulaToken, home: string | undefined): string | undefined {
    if (kind === "structured") return this.tablePart(text);
    if (kind !== "range" && kind !== "name" && kind !== "function") return text;
    const mark = text.lastIndexOf("!");
    if (mark >= 0) {
      const sheet = this.newNames.sheets.get(plainSheetName(text.slice(0, mark)).toLowerCase());
      return sheet === undefined ? undefined : `${quoteSheetName(sheet)}${text.slice(mark)}`;
    }
    if (kind === "range") return text;
    const { tables, owners, local, missing, lambdas } = this.newNames;
    const name = text.toLowerCase();
    if ((kind === "function" && !lambdas.has(name)) || local.has(`${home}!${name}`)) return text;
    if (missing.has(name)) return undefined;
    const owner = owners.get(name);
    if (owner !== undefined && owner !== home) return `${quoteSheetName(owner)}!${text}`;
    return kind === "name" ? (tables.get(name) ?? text) : text;
  }

  private tablePart(text: string): string | undefined {
    const reference = parseStructuredReference(text);
    if (!reference || reference.table === "") return text;
    const table = this.newNames.tables.get(reference.table.toLowerCase());
    if (table === undefined || table === reference.table) return table === undefined ? undefined : text;
    const renamed = { ...reference, table };
    return text.includes("@") ? printStructuredReference(renamed) : printLongReference(renamed);
  }
}

function plainSheetName(written: string): string {
  const [, quoted] = /^'(.*)'$/su.exec(written) ?? [];
  return quoted === undefined ? written : quoted.replaceAll("''", "'");
}
