import { isXmlParseError, parseXml } from "@cj-tech-master/excelts/xml";

/** Not one well-formed XML document. */
export class XmlProblem extends Error {}

/** The namespace of an XML document's root element; `""` without one. @throws XmlProblem */
export function xmlNamespace(xml: string): string {
  const { name, attributes } = rootOf(xml);
  const [prefix, local] = name.split(":", 2);
  return (local === undefined ? attributes["xmlns"] : attributes[`xmlns:${prefix}`]) ?? "";
}

function rootOf(xml: string) {
  try {
    return parseXml(xml).root;
  } catch (problem) {
    if (isXmlParseError(problem)) throw new XmlProblem(problem.message);
    throw problem;
  }
}
