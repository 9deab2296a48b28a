/** Parts of a file that nothing here understands, as they were, with all that leads to them. */
export interface KeptParts {
  readonly parts: readonly KeptPart[];
  readonly relations: readonly KeptRelation[];
}

export interface KeptPart {
  /** `xl/theme/theme1.xml` */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** To other kept parts and to addresses outside the file, under the ids that its bytes use. */
  readonly relations: readonly KeptTarget[];
}

interface KeptTarget {
  readonly id: string;
  readonly type: string;
  /** The path of a kept part, or an address outside the file. */
  readonly target: string;
  readonly outside?: true;
}

export interface KeptRelation extends Omit<KeptTarget, "id"> {
  /** What it belongs to: the file as a whole, the workbook in it, or the sheet of this name. */
  readonly of: "file" | "workbook" | { readonly sheet: string };
  /** The element of the workbook or the sheet that names it. */
  readonly element?: KeptElement;
}

export interface KeptElement {
  readonly name: string;
  /** What stands in it, `{id}` for the relation's id; when absent the element itself bears the id. */
  readonly content?: string;
}
