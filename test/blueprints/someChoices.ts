import { defaultChoices } from "../../src/blueprints/defaultChoices";
import type { BuildChoices } from "../../src/blueprints/choices";
import { dayNumber } from "../../src/blueprints/day";

export const today = dayNumber(2025, 5, 12);

/** What a person would choose first, with some of it changed. */
export const someChoices = (changes: Partial<BuildChoices> = {}): BuildChoices => ({
  ...defaultChoices(changes.language ?? "en", { today, version: "1.2.3" }),
  ...changes,
});
