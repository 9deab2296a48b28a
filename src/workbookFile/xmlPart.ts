import { parseXml, type XmlElement, type XmlNode } from "@cj-tech-master/excelts/xml";
import { XlsxProblem } from "./xlsxProblem";

/** An element of a part. Names stand without their prefix, because each program that writes files has prefixes of its own. */
export class XmlPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  private children: readonly XmlPart[] | undefined;

  constructor(private readonly element: XmlElement) {
    this.name = localName(element.name);
    this.attributes = element.attributes;
  }

  get elements(): readonly XmlPart[] {
    return (this.children ??= this.element.children.filter(isElement).map((child) => new XmlPart(child)));
  }

  all(name: string): readonly XmlPart[] {
    return this.elements.filter((one) => one.name === name);
  }

  /** The first element along this way. */
  find(...way: readonly string[]): XmlPart | undefined {
    return way.reduce<XmlPart | undefined>(
      (one, name) => one?.elements.find((child) => child.name === name),

      this,
    );
  }

  /** All of its text, that of the elements within it as well. */
  get text(): string {
    return textOf(this.element);
  }

  /** An attribute whatever its prefix: `r:id`, `rel:id`. */
  attribute(name: string): string | undefined {
    const own = this.attributes[name];
    if (own !== undefined) return own;
    return Object.entries(this.attributes).find(([key]) => localName(key) === name && !key.startsWith("xmlns"))?.[1];
  }

  flag(name: string, usual = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? usual : value === "1" || value === "true" || value === "on";
  }

  number(name: string): number | undefined {
    const value = this.attributes[name];
    const number = value === undefined ? NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }
}

/** @throws XlsxProblem */
export function xmlPart(text: string): XmlPart {
  try {
    return new XmlPart(parseXml(text).root);
  } catch (problem) {
    throw new XlsxProblem("damaged", { cause: problem });
  }
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const isElement = (node: XmlNode): node is XmlElement => node.type === "element";

function textOf(node: XmlNode): string {
  if (node.type === "text" || node.type === "cdata") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
