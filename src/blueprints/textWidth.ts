const narrow = /[ijl.,:;'|!()[\] ]/;
const wide = /[mwMW@%]/;
const ideograph = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Pixels that a text needs at 11 points, a little generous: a cut heading is worse than some air. */
export function textWidth(text: string, { bold = false } = {}): number {
  let width = 0;
  for (const character of text)
    width += ideograph.test(character)
      ? 15
      : narrow.test(character)
        ? 4.6
        : wide.test(character)
          ? 11
          : /[A-Z]/.test(character)
            ? 9
            : 7.6;
  return Math.ceil(width * (bold ? 1.06 : 1));
}

/** Space left and right of a text within its cell. */
export const cellPadding = 14;
