import type { StatedCase } from "../semantics/statedCase";

/** What one of Microsoft's public samples sets out to do, done in our own words, and what comes of it. */
export interface Scenario {
  /** The sample's folder and name below `samples/excel` in OfficeDev/office-js-snippets. */
  readonly sample: string;
  readonly observe: StatedCase["observe"];
  readonly expected: unknown;
  /** What of the sample is left out or comes out otherwise here; absent when the whole of it runs. */
  readonly differs?: string;
}
