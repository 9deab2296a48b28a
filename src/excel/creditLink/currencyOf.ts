/** The currency of a number format such as `[$€-2] #,##0`; undefined where it names none. */
export function currencyOf(numberFormat: string): { readonly code: string; readonly sign: string } | undefined {
  const found = /\[\$([^\]-]+)(?:-([^\]]*))?\]/u.exec(numberFormat);
  return found === null ? undefined : { code: found[0], sign: found[1]! };
}
