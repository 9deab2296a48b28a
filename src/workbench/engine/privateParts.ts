/**
 * The named private parts of one of Univer's objects. Univer may rename them without notice: then the engine must not
 * start, rather than calculate as if they had been replaced.
 */
export function privateParts<Parts extends object>(owner: object, names: readonly (keyof Parts & string)[]): Parts {
  const missing = names.filter((name) => !(name in owner));
  if (missing.length > 0) throw new Error(`${owner.constructor.name} of Univer has no ${missing.join(", ")} any more.`);
  return owner as Parts;
}
