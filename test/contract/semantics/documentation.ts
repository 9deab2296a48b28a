const site = "https://learn.microsoft.com";

/** An article about add-ins, such as `excel/excel-add-ins-events`. */
export const article = (page: string): string => `${site}/office/dev/add-ins/${page}`;

const page = (owner: string): string => `${site}/javascript/api/excel/excel.${owner.toLowerCase()}`;

const anchor = (owner: string, member: string): string =>
  `#excel-excel-${owner.toLowerCase()}-${member.toLowerCase()}-member`;

/** A property or an event in the reference. */
export const property = (owner: string, member: string): string => page(owner) + anchor(owner, member);

/** A method in the reference. */
export const method = (owner: string, member: string): string => `${page(owner)}${anchor(owner, member)}(1)`;
