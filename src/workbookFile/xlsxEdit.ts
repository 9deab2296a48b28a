import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { xmlPart } from "./xmlPart";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A file that was just written, to which more is added than its writer knows. The texts need no reading beyond finding
 * a place, because their form is known.
 */
export class XlsxEdit {
  private readonly changed = new Map<string, string | Uint8Array>();

  private constructor(
    private readonly written: Uint8Array,
    private readonly parts: ReadonlyMap<string, Uint8Array>,
  ) {}

  static async of(written: Uint8Array): Promise<XlsxEdit> {
    const parts = new Map<string, Uint8Array>();
    for await (const entry of unzip(written).entries()) parts.set(entry.path, await entry.bytes());
    return new XlsxEdit(written, parts);
  }

  paths(): string[] {
    return [...new Set([...this.parts.keys(), ...this.changed.keys()])];
  }

  has(path: string): boolean {
    return this.changed.has(path) || this.parts.has(path);
  }

  text(path: string): string {
    const changed = this.changed.get(path);
    if (typeof changed === "string") return changed;
    const bytes = changed ?? this.parts.get(path);
    if (!bytes) throw new Error(`The file has no ${path}.`);
    return new TextDecoder().decode(bytes);
  }

  set(path: string, content: string | Uint8Array): void {
    this.changed.set(path, content);
  }

  change(path: string, edit: (text: string) => string): void {
    const before = this.text(path);
    const after = edit(before);
    if (after !== before) this.set(path, after);
  }

  addType(path: string, contentType: string): void {
    const override = `<Override PartName="/${xmlEncodeAttr(path)}" ContentType="${xmlEncodeAttr(contentType)}"/>`;
    this.change("[Content_Types].xml", (text) =>
      text.includes(`PartName="/${xmlEncodeAttr(path)}"`) ? text : text.replace("</Types>", `${override}</Types>`),
    );
  }

  /** Lets a part (`""`: the file as a whole) lead to another part or address; its id. */
  relate(from: string, relation: { readonly type: string; readonly target: string; readonly outside?: true }): string {
    const path = relationsPath(from);
    if (!this.has(path))
      this.set(
        path,
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      );
    const before = this.text(path);
    const taken = new Set(xmlPart(before).elements.map(({ attributes }) => attributes["Id"]));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const { type, target, outside } = relation;
    const mode = outside ? ' TargetMode="External"' : "";
    const address = outside ? target : `/${target}`;
    const added = `<Relationship Id="${id}" Type="${xmlEncodeAttr(type)}" Target="${xmlEncodeAttr(address)}"${mode}/>`;
    const opened = before.replace(/<Relationships([^>]*)\/>/u, "<Relationships$1></Relationships>");
    this.set(
      path,
      opened.replace("</Relationships>", () => `${added}</Relationships>`),
    );
    return id;
  }

  async bytes(): Promise<Uint8Array> {
    if (this.changed.size === 0) return this.written;
    const archive = await editZip(this.written);
    for (const [path, content] of this.changed) archive.set(path, content);
    return archive.bytes();
  }
}

/** Where it stands what a part leads to. */
export function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

export { xmlEncode as escapedXml, xmlEncodeAttr as escapedAttribute };

/** Says what `r:` means in an element that bears or holds ids. */
export const withRelationNames = (text: string, root: string): string =>
  new RegExp(`<${root}[^>]*xmlns:r=`, "u").test(text)
    ? text
    : text.replace(new RegExp(`<${root}\\b`, "u"), `<${root} xmlns:r="${officeRelations}"`);
