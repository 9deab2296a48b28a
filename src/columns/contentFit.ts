import type { ColumnProfile } from "./columnProfile";
import { wordsOfChoices } from "./readChoiceColumn";
import { meaningOfStage } from "./stageWords";
import type { Field } from "./target";

/** A column without a single value says neither yes nor no. */
const unknown = 0.6;
const fewWords = 30;

/** The share of cells whose text is one that `knows` knows. */
function knownShare({ texts, filled }: ColumnProfile, knows: (text: string) => boolean): number {
  let known = 0;
  for (const [text, cells] of texts) if (knows(text)) known += cells;
  return filled === 0 ? 0 : known / filled;
}

/** Few different words for many rows, as in a column to choose from. */
const holdsFewWords = ({ distinct, filled }: ColumnProfile): boolean =>
  distinct <= fewWords && (filled < 20 || distinct <= filled / 2);

export function stageShare(profile: ColumnProfile): number {
  return profile.texts.size > fewWords * 2 ? 0 : knownShare(profile, (text) => meaningOfStage(text) !== undefined);
}

/** How well the values of a column fit a field, from 0 (they cannot be meant) to 1. */
export function contentFit(profile: ColumnProfile, field: Field): number {
  if (profile.filled === 0) return unknown;
  const { days, possibleDays, numbers, amounts, words, flags } = profile;
  // 20240305 may be a number, or the number of an invoice.
  const codes = Math.min(1, words + amounts);
  switch (field.kind) {
    case "day":
      return Math.max(days, days + possibleDays * 0.85);
    case "money":
      return amounts - (possibleDays === 1 ? 0.15 : 0);
    case "share":
      return Math.max(profile.percents, profile.fractions, field.range === undefined ? 0 : numbers * 0.9);
    case "number":
      // Ratios and years are seldom as large as the serial number of a day, or as an amount with its currency.
      return Math.max(numbers, profile.measures) - (possibleDays > 0.5 ? 0.4 : 0);
    case "termsDays":
      return Math.max(profile.wholeDays, profile.terms);
    case "flag":
      return flags;
    case "currency":
      return profile.currencies;
    case "identifier":
      return (profile.distinct / profile.filled) * (days > 0.5 && words === 0 ? 0.2 : Math.max(codes, 0.5));
    case "name":
      return words * 0.9 + (flags > 0.9 ? 0 : numbers * 0.5) + (amounts - numbers) * 0.5;
    case "person":
      return words * 0.9 + numbers * 0.2;
    case "remark":
      return words * 0.9 + (1 - words) * 0.3;
    case "choice": {
      const known = wordsOfChoices(field.choices ?? []);
      const share = knownShare(profile, (text) => known.has(text));
      return Math.max(share, holdsFewWords(profile) ? words * 0.5 : words * 0.2);
    }
    case "stage":
      return holdsFewWords(profile)
        ? Math.max(words * 0.6, profile.fractions * 0.5) + stageShare(profile) * 0.4
        : words * 0.1;
  }
}
