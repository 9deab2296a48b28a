const special = /[\\^$.*+?()[\]{}|/]/gu;

export const hasWildcards = (pattern: string): boolean => /[*?~]/u.test(pattern);

/** `*` for any characters, `?` for one; `~` before them means themselves. Case does not matter. */
export function wildcardExpression(pattern: string, whole = true): RegExp {
  const source = [...pattern.matchAll(/~[*?~]|[\s\S]/gu)]
    .map(([part]) =>
      part === "*" ? ".*?" : part === "?" ? "." : part.replace(/^~(?=.)/u, "").replace(special, "\\$&"),
    )
    .join("");
  return new RegExp(whole ? `^(?:${source})$` : source, "isu");
}
