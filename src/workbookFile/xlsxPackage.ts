import { unzip } from "@cj-tech-master/excelts/archive";
import { relationsPath } from "./xlsxEdit";
import { xmlPart, type XmlPart } from "./xmlPart";
import { XlsxProblem } from "./xlsxProblem";

/** Beyond these a browser's grid no longer answers a keystroke at once, or a small file unpacks into a large one. */
export const xlsxLimits = { bytes: 60_000_000, unpacked: 600_000_000, cells: 2_000_000 } as const;

export interface PartRelation {
  readonly id: string;
  /** The last word of its address: `worksheet`, `sharedStrings`. Older and stricter files spell the rest differently. */
  readonly kind: string;
  readonly type: string;
  /** The path of a part, or an address outside the file. */
  readonly target: string;
  readonly outside: boolean;
}

/** The parts of a zipped Office file, how they lead to one another, and of which type they are. */
export class XlsxPackage {
  private readonly byName: ReadonlyMap<string, string>;
  private readonly types: { readonly byPart: Map<string, string>; readonly byEnding: Map<string, string> };

  private constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {
    // Names of parts are the same in either case.
    this.byName = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
    this.types = { byPart: new Map(), byEnding: new Map() };
    for (const { name, attributes } of this.xml("[Content_Types].xml")?.elements ?? []) {
      const type = attributes["ContentType"] ?? "";
      if (name === "Override") this.types.byPart.set((attributes["PartName"] ?? "").slice(1).toLowerCase(), type);
      else this.types.byEnding.set((attributes["Extension"] ?? "").toLowerCase(), type);
    }
  }

  /** @throws XlsxProblem */
  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    if (bytes.length > xlsxLimits.bytes) throw new XlsxProblem("tooLarge");
    // A workbook with a password is a compound document around the zipped one; the old .xls is one as well.
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
      throw new XlsxProblem(holdsWideText(bytes, "EncryptedPackage") ? "encrypted" : "notAFile");
    }
    if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxProblem("notAFile");
    const parts = new Map<string, Uint8Array>();
    let unpacked = 0;
    try {
      for await (const entry of unzip(bytes).entries()) {
        if (entry.type !== "file") continue;
        const part = await entry.bytes();
        unpacked += part.length;
        if (unpacked > xlsxLimits.unpacked) throw new XlsxProblem("tooLarge");
        parts.set(entry.path.replace(/^\//u, ""), part);
      }
    } catch (problem) {
      throw problem instanceof XlsxProblem ? problem : new XlsxProblem("damaged", { cause: problem });
    }
    if (!parts.has("[Content_Types].xml")) throw new XlsxProblem("notAFile");
    return new XlsxPackage(parts);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.byName.get(path.toLowerCase()) ?? path);
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (bytes === undefined) return undefined;
    const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
    return new TextDecoder(wide).decode(bytes);
  }

  /** @throws XlsxProblem when the part is no XML */
  xml(path: string): XmlPart | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : xmlPart(text);
  }

  typeOf(path: string): string {
    const name = path.toLowerCase();
    return this.types.byPart.get(name) ?? this.types.byEnding.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  }

  /** The types that go by an ending are told by the file as a whole. */
  hasOwnType(path: string): boolean {
    return this.types.byPart.has(path.toLowerCase());
  }

  /** What a part leads to; of the file as a whole with `""`. */
  relations(path: string): PartRelation[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return (this.xml(relationsPath(path))?.elements ?? []).map(({ attributes }) => {
      const type = attributes["Type"] ?? "";
      const outside = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: outside ? target : resolved(folder, target),
        outside,
      };
    });
  }

  /** The first part of one kind that a part leads to. */
  related(path: string, kind: string): string | undefined {
    return this.relations(path).find((relation) => relation.kind === kind && !relation.outside)?.target;
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}${target}`.split("/");
  const path: string[] = [];
  for (const step of steps)
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Looks for a name in the directory of a compound document, where names are in UTF-16. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...text].join("\0"));
}
