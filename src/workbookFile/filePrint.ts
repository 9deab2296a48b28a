import type { FileArea } from "./fileWorkbook";

/** How a sheet is printed; an absent member is Excel's usual one. */
export interface FilePrint {
  readonly landscape?: boolean;
  readonly area?: FileArea;
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
  /** In Excel's own notation: `&CPage &P`. */
  readonly header?: string;
  readonly footer?: string;
}

export type FileMargin = "left" | "right" | "top" | "bottom" | "header" | "footer";
