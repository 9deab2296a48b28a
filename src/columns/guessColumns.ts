import type { BothLanguages } from "../functions/bothLanguages";
import { bestAssignment } from "./bestAssignment";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import { contentFit, stageShare } from "./contentFit";
import { explainGuess, explainOpen } from "./explainGuess";
import { HeadingMatcher } from "./headingMatch";
import type { SourceTable } from "./sourceTable";
import { fieldOf, type Field, type Target } from "./target";

/** Which column holds which field; columns count from 0. */
export type Mapping<Id extends string> = Readonly<Partial<Record<Id, number>>>;

export interface Guess<Id extends string> {
  readonly field: Id;
  /** The column taken; undefined when none fits, or when several fit as well. */
  readonly column: number | undefined;
  readonly confidence: "sure" | "likely" | "open";
  /** From 0 to 1. */
  readonly score: number;
  /** Columns worth a look, the best first. */
  readonly candidates: readonly number[];
  readonly reason: BothLanguages;
}

export interface ColumnGuess<Id extends string> {
  /** One for each field of the table, in its order. */
  readonly guesses: readonly Guess<Id>[];
  readonly mapping: Mapping<Id>;
}

const sure = 0.75;
const likely = 0.55;
const worthALook = 0.3;
/** Two columns this close fit equally well as far as anybody can tell. */
const tie = 0.03;
/** How much of a heading's fit is left when the values do not speak for it, and when they speak against it. */
const headingAlone = 0.55;
const impossible = 0.1;

function score(heading: number, profile: ColumnProfile, field: Field): number {
  const content = contentFit(profile, field);
  const withHeading = content < impossible ? 0 : heading * (headingAlone + (1 - headingAlone) * content);
  // Stages are the one thing that gives itself away without a heading.
  const known = field.kind === "stage" ? stageShare(profile) : 0;
  return Math.max(withHeading, known > 0.6 ? 0.7 * known : 0);
}

function hintOf(profile: ColumnProfile, field: Field): number {
  // Names of people are not to be guessed from what they look like, nor is anything said in free words.
  if (field.kind === "person" || field.kind === "remark" || field.kind === "name" || profile.filled === 0) return 0;
  return contentFit(profile, field) > 0.9 ? worthALook : 0;
}

/** Recognises the columns of a table by their headings and values. Each column is taken for one field at most. */
export function guessColumns<Id extends string>(source: SourceTable, target: Target<Id>): ColumnGuess<Id> {
  const matcher = new HeadingMatcher(target);
  const profiles = source.columns.map(({ format }, column) =>
    profileColumn(
      source.rows.map((row) => row[column]),
      format,
    ),
  );
  const matches = source.columns.map(({ heading }) => matcher.match(heading));
  const scores = target.fields.map((field) =>
    profiles.map((profile, column) => score(matches[column]?.get(field.id) ?? 0, profile, field)),
  );
  const assigned = bestAssignment(scores.map((row) => row.map((value) => (value >= likely ? value : 0))));
  const takenColumns = new Set(assigned);
  const guesses = target.fields.map(({ id }, index): Guess<Id> => {
    const field = fieldOf(target, id);
    const row = scores[index] ?? [];
    const column = assigned[index] ?? -1;
    const own = row[column] ?? 0;
    const candidates = row
      .map((value, candidate) => ({ candidate, value: value || hintOf(profiles[candidate] as ColumnProfile, field) }))
      .filter(({ candidate, value }) => value >= worthALook && (candidate === column || !takenColumns.has(candidate)))
      .sort((left, right) => right.value - left.value)
      .map(({ candidate }) => candidate);
    const rival = candidates.find((candidate) => candidate !== column && (row[candidate] ?? 0) > own - tie);
    if (column === -1 || rival !== undefined) {
      const headings = candidates.map((candidate) => source.headings[candidate] ?? "");
      return {
        field: id,
        column: undefined,
        confidence: "open",
        score: own,
        candidates,
        reason: explainOpen(headings),
      };
    }
    const reason = explainGuess({
      field,
      heading: source.headings[column] ?? "",
      headingScore: matches[column]?.get(id) ?? 0,
      profile: profiles[column] as ColumnProfile,
      scale: source.columns[column]?.heading.unit.scale,
    });
    return { field: id, column, confidence: own >= sure ? "sure" : "likely", score: own, candidates, reason };
  });
  return { guesses, mapping: mappingOf(guesses) };
}

function mappingOf<Id extends string>(guesses: readonly Guess<Id>[]): Mapping<Id> {
  const mapping: Partial<Record<Id, number>> = {};
  for (const { field, column } of guesses) if (column !== undefined) mapping[field] = column;
  return mapping;
}
