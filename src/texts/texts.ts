import type { en } from "./en";

type Translated<Text> = Text extends string
  ? string
  : Text extends readonly string[]
    ? readonly string[]
    : Text extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof Text]: Translated<Text[Key]> };

/** Every text a person reads in the pane, in one language. */
export type Texts = Translated<typeof en>;
