import type { Language } from "./openPipeline";

/**
 * Tests of a group that runs in both languages, each in the one that it names: for cases in which a language decides
 * nothing but the words, which are compared elsewhere. They take turns, so that every page is met in both.
 */
export const testsOf =
  (language: Language) =>
  (only: Language, name: string, run: () => Promise<void>): void => {
    if (only === language) test(name, run);
  };
