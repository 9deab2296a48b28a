import { customPropertyCollection } from "./customPropertyObjects";
import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind, type Property } from "./hostObject";
import type { Session } from "./session";

interface PropertiesTarget {
  readonly session: Session;
}

const text = (name: string): Property<PropertiesTarget> => ({
  read: ({ session }) => session.workbook.properties.get(name) ?? "",
  write: ({ session }, value) => {
    if (typeof value !== "string") throw invalidArgument();
    session.workbook.properties.set(name, value);
  },
});

export const documentProperties: ObjectKind<PropertiesTarget> = defineObject({
  name: "DocumentProperties",
  properties: {
    Title: text("Title"),
    Subject: text("Subject"),
    Author: text("Author"),
    Keywords: text("Keywords"),
    Comments: text("Comments"),
    Category: text("Category"),
    Manager: text("Manager"),
    Company: text("Company"),
    CreationDate: { read: ({ session }) => session.workbook.properties.get("CreationDate") ?? null },
    LastAuthor: { read: ({ session }) => session.workbook.properties.get("LastAuthor") ?? "" },
    RevisionNumber: {
      read: ({ session }) => Number(session.workbook.properties.get("RevisionNumber") ?? 0),
      write: ({ session }, value) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument();
        session.workbook.properties.set("RevisionNumber", String(value));
      },
    },
  },
  links: { Custom: (target) => customPropertyCollection.of(target) },
});
