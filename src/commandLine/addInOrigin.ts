/** The address that manifest.xml is written with, and where `npm start` serves by default. */
export const localOrigin = "https://localhost:3000";

/**
 * The address that a build is made for: https, a path if need be, no slash at the end.
 *
 * @throws Error when Excel could not load an add-in from there
 */
export function addInOrigin(asked: unknown): string {
  if (asked === undefined) return localOrigin;
  const url = typeof asked === "string" && URL.canParse(asked) ? new URL(asked) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`--env origin wants an address such as https://example.com/toolkit, not ${JSON.stringify(asked)}.`);
  }
  return url.href.replace(/\/+$/, "");
}
