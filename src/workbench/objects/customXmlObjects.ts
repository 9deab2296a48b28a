import { xmlNamespace, XmlProblem } from "../../workbookFile/xmlNamespace";
import { generalException, invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";

interface CustomXmlTarget {
  readonly session: Session;
  readonly id: string;
}

interface CustomXmlsTarget {
  readonly session: Session;
  /** Only the parts of this namespace. */
  readonly namespace?: string;
}

function namespaceOf(xml: string): string {
  try {
    return xmlNamespace(xml);
  } catch (problem) {
    if (problem instanceof XmlProblem) throw invalidArgument(`The XML is not well formed: ${problem.message}`);
    throw problem;
  }
}

function xmlOf({ session, id }: CustomXmlTarget): string {
  const xml = session.workbook.customXml.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

export const customXmlPart: ObjectKind<CustomXmlTarget> = defineObject({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    NamespaceUri: { read: (target) => namespaceOf(xmlOf(target)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (target, given) => {
      xmlOf(target);
      const xml = given.text(0);
      namespaceOf(xml);
      target.session.workbook.customXml.set(target.id, xml);
    },
    Delete: (target) => {
      xmlOf(target);
      target.session.workbook.customXml.delete(target.id);
    },
  },
});

const ids = ({ session, namespace }: CustomXmlsTarget): string[] =>
  session.workbook.customXml
    .entries()
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => id);

function byId(target: CustomXmlsTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const id = ids(target).find((one) => one.toLowerCase() === key.toLowerCase());
  return id === undefined ? null : customXmlPart.of({ session: target.session, id });
}

function orError(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}

const collection = {
  items: (target: CustomXmlsTarget) => ids(target).map((id) => customXmlPart.of({ session: target.session, id })),
  item: (target: CustomXmlsTarget, key: unknown) => orError(byId(target, key)),
};

function onlyItem(target: CustomXmlsTarget): HostObject | null {
  const [id, ...others] = ids(target);
  return id === undefined || others.length > 0 ? null : customXmlPart.of({ session: target.session, id });
}

export const customXmlScope: ObjectKind<CustomXmlsTarget> = defineObject({
  name: "CustomXmlPartScopedCollection",
  collection,
  methods: {
    GetCount: (target) => ids(target).length,
    GetItemOrNullObject: (target, given) => byId(target, given.any(0)),
    GetOnlyItem: (target) => {
      const found = onlyItem(target);
      if (!found) throw generalException();
      return found;
    },
    GetOnlyItemOrNullObject: onlyItem,
  },
});

export const customXmlParts: ObjectKind<CustomXmlsTarget> = defineObject({
  name: "CustomXmlPartCollection",
  collection,
  methods: {
    Add: ({ session }, given) => {
      const xml = given.text(0);
      namespaceOf(xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      session.workbook.customXml.set(id, xml);
      return customXmlPart.of({ session, id });
    },
    GetByNamespace: ({ session }, given) => customXmlScope.of({ session, namespace: given.text(0) }),
    GetCount: (target) => ids(target).length,
    GetItemOrNullObject: (target, given) => byId(target, given.any(0)),
  },
});
