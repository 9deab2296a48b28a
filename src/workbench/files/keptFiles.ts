import type { KeptPart, KeptParts, KeptRelation } from "../../workbookFile/keptParts";
import type { FileSheetProtection } from "../../workbookFile/fileSheetProtection";
import type { SheetEngine, SheetId } from "../engine/sheetEngine";

const kind = "keptFile";

/** What the workbook remembers of the file that it was opened from. */
export interface RememberedFile {
  readonly created?: string;
  readonly kept?: KeptParts;
  /** By sheet. */
  readonly passwords: Readonly<Record<SheetId, NonNullable<FileSheetProtection["password"]>>>;
}

interface StoredRelation extends Omit<KeptRelation, "of"> {
  readonly of: "file" | "workbook" | { readonly sheet: SheetId };
}

/** As the engine keeps parts: plain data, sheets by their ids. */
interface Stored {
  readonly created?: string;
  readonly parts: readonly (Omit<KeptPart, "bytes"> & { readonly base64: string })[];
  readonly relations: readonly StoredRelation[];
  readonly passwords: RememberedFile["passwords"];
}

export function rememberFile(
  engine: SheetEngine,
  { created, kept, passwords }: RememberedFile,
  sheetOf: (name: string) => SheetId | undefined,
): void {
  const stored: Stored = {
    ...(created === undefined ? {} : { created }),
    parts: (kept?.parts ?? []).map(({ bytes, ...part }) => ({ ...part, base64: base64Of(bytes) })),
    relations: (kept?.relations ?? []).flatMap(({ of, ...relation }): StoredRelation[] => {
      if (typeof of === "string") return [{ ...relation, of }];
      const sheet = sheetOf(of.sheet);
      return sheet === undefined ? [] : [{ ...relation, of: { sheet } }];
    }),
    passwords,
  };
  engine.parts.note({ id: kind, kind, data: stored, cells: {} });
}

export function rememberedFile(engine: SheetEngine): RememberedFile {
  const stored = engine.parts.get(kind)?.data as Stored | undefined;
  if (!stored) return { passwords: {} };
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const relations = stored.relations.flatMap(({ of, ...relation }): KeptRelation[] => {
    if (typeof of === "string") return [{ ...relation, of }];
    const sheet = names.get(of.sheet);
    return sheet === undefined ? [] : [{ ...relation, of: { sheet } }];
  });
  const parts = stored.parts.map(({ base64, ...part }) => ({ ...part, bytes: bytesOf(base64) }));
  return {
    ...(stored.created === undefined ? {} : { created: stored.created }),
    ...(relations.length > 0 ? { kept: { parts, relations } } : {}),
    passwords: stored.passwords,
  };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
