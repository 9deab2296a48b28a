/** `GetRange` as a person writes it: `getRange`. */
export const camelCase = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** The wire's name of a member that is written in any case, as it comes in the paths of a load. */
export function wireNameIn(
  members: Readonly<Record<string, unknown>> | undefined,
  written: string,
): string | undefined {
  if (!members) return undefined;
  if (Object.hasOwn(members, written)) return written;
  const lower = written.toLowerCase();
  return Object.keys(members).find((name) => name.toLowerCase() === lower);
}
