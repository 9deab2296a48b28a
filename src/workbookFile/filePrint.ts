import type { FileArea } from "./fileWorkbook";

/** How a sheet is printed; an absent member is Excel's usual one. */
export interface FilePrint {
  readonly landscape?: boolean;
  /** Each is printed on pages of its own. */
  readonly areas?: readonly FileArea[];
  /** Pages across and down at most; 0 is as many as it takes. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** In percent, when it is not fitted to pages. */
  readonly scale?: number;
  /** By the number that files use: 9 is A4, 1 is Letter. */
  readonly paperSize?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly gridlines?: boolean;
  readonly headings?: boolean;
  readonly blackAndWhite?: boolean;
  /** Repeated on each page: `$1:$3`, `$A:$B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** In inches. */
  readonly margins?: Readonly<Record<FileMargin, number>>;
  /** In Excel's own notation: `&CPage &P`. On odd pages alone, when even ones have others. */
  readonly header?: string;
  readonly footer?: string;
  /** Of the first page, when it has others. */
  readonly first?: FileHeaders;
  readonly even?: FileHeaders;
  /** Headers and footers do not shrink with the sheet, or do not keep to its margins. */
  readonly unscaled?: true;
  readonly unaligned?: true;
  /** Rows and columns, from 0, before which somebody began a new page. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly firstPageNumber?: number;
  readonly comments?: "atEnd" | "asDisplayed";
  readonly errors?: "blank" | "dash" | "NA";
  readonly overThenDown?: true;
  readonly draft?: true;
}

export interface FileHeaders {
  readonly header?: string;
  readonly footer?: string;
}

export type FileMargin = "left" | "right" | "top" | "bottom" | "header" | "footer";
