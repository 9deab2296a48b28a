/** The shape of a dictionary, with any wording. */
export type Translated<Text> = Text extends string
  ? string
  : Text extends readonly string[]
    ? readonly string[]
    : Text extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof Text]: Translated<Text[Key]> };
