/** A text in the two languages of the product, which are equals: one without the other does not compile. */
export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof BothLanguages;
