import { readHeading, type Heading } from "./heading";
import type { Field, Target } from "./target";

/** Words that stand in so many headings that sharing one says little. */
const weakWords: Readonly<Record<string, number>> = {
  date: 0.3,
  name: 0.3,
  id: 0.3,
  number: 0.3,
  code: 0.3,
  type: 0.4,
  value: 0.5,
  amount: 0.5,
  total: 0.4,
  the: 0.1,
  current: 0.3,
  percent: 0.1,
};
const weightOf = (word: string): number => weakWords[word] ?? 1;
const singular = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);
const isChinese = (word: string): boolean => /^\p{Script=Han}/u.test(word);

interface Synonym {
  readonly words: readonly string[];
  /** Written in one word, as databases do: closedate, salesstage. */
  readonly compact: readonly string[];
}

const looseStrength = 0.8;
/** A heading with a unit in it is as good as one without, unless both are there. */
const unitStrength = 0.96;

function toSynonym(text: string): Synonym {
  const { words } = readHeading(text);
  const singulars = words.map(singular);
  return { words: singulars, compact: [singulars.join(""), words.join("")] };
}

function overlapOfWords(heading: readonly string[], synonym: readonly string[]): number {
  const shared = heading.filter((word) => synonym.includes(word)).reduce((sum, word) => sum + weightOf(word), 0);
  const sum = [...heading, ...synonym].reduce((total, word) => total + weightOf(word), 0);
  // In English the last word is the thing itself: an account owner is an owner and no account.
  const sameThing = heading.at(-1) === synonym.at(-1);
  return sum === 0 ? 0 : ((2 * shared) / sum) * (sameThing ? 0.95 : 0.55);
}

function overlapOfChinese(heading: string, synonym: string): number {
  const share = synonym.length / heading.length;
  if (synonym.length < 2 || share > 1 || !heading.includes(synonym)) return 0;
  // The thing itself stands at the end: 客户经理 is a manager and no customer.
  return heading.endsWith(synonym) ? 0.5 + 0.45 * share : share * 0.55;
}

function likeness(words: readonly string[], synonym: Synonym): number {
  const compact = words.join("");
  if (compact === "") return 0;
  if (synonym.compact.includes(compact)) return 1;
  return words.every(isChinese)
    ? overlapOfChinese(compact, synonym.words.join(""))
    : overlapOfWords(words, synonym.words);
}

/** 客户 Customer: each language speaks for itself. */
function readingsOf(words: readonly string[]): readonly (readonly string[])[] {
  const chinese = words.filter(isChinese);
  const others = words.filter((word) => !isChinese(word));
  return chinese.length === 0 || others.length === 0 ? [words] : [words, chinese, others];
}

/** Says how well a heading fits the fields of a table, from 0 to 1. */
export class HeadingMatcher<Id extends string> {
  private readonly fields: readonly { id: Id; strength: number; synonyms: readonly Synonym[] }[];
  private readonly others: ReadonlySet<string>;

  constructor(target: Target<Id>) {
    this.fields = target.fields.flatMap((field: Field<Id>) => [
      { id: field.id, strength: 1, synonyms: [...field.synonyms, field.name.en, field.name.zh].map(toSynonym) },
      { id: field.id, strength: looseStrength, synonyms: (field.looseSynonyms ?? []).map(toSynonym) },
    ]);
    this.others = new Set(target.otherHeadings.flatMap((text) => toSynonym(text).compact));
  }

  match(heading: Heading): ReadonlyMap<Id, number> {
    const readings = readingsOf(heading.words.map(singular));
    const scores = new Map<Id, number>();
    const meansSomethingElse = readings.some((words) => this.others.has(words.join("")));
    for (const { id, strength, synonyms } of this.fields) {
      for (const synonym of synonyms) {
        for (const words of readings) {
          const like = likeness(words, synonym);
          if (meansSomethingElse && like < 1) continue;
          const score = like * strength * (heading.unit.scale === undefined ? 1 : unitStrength);
          if (score > (scores.get(id) ?? 0)) scores.set(id, score);
        }
      }
    }
    return scores;
  }
}
