import type { TableAnswers } from "./answers";
import { sameName } from "./cellContent";
import { describeProblem } from "./describeProblem";
import { fillMissingAmounts, type FilledAmounts, type MissingAmountChoice } from "./fillMissingAmounts";
import type { Mapping } from "./guessColumns";
import { mapTable, type MappedTable } from "./mapTable";
import { pipelineTarget, type PipelineField } from "./pipelineTarget";
import type { Problem } from "./problem";
import { proposeStages, type ProposedStage, type StageAnswers, type StageCount } from "./proposeStages";
import type { SourceTable } from "./sourceTable";
import { keepRows, numbersOf, textsOf, withColumns, type TableDraft } from "./tableDraft";
import { fieldOf } from "./target";

export interface PipelineAnswers extends TableAnswers<PipelineField>, StageAnswers {
  /** The stage of rows that name none, or that they are left out. */
  readonly blankStage?: { readonly kind: "leaveOut" } | { readonly kind: "stage"; readonly name: string };
  readonly missingAmount?: MissingAmountChoice;
}

export interface MappedPipeline extends MappedTable<PipelineField> {
  /** The person's stages in the order of the funnel. */
  readonly stages: readonly ProposedStage[];
  /** What became of open deals without an amount; undefined until the person has chosen. */
  readonly filled: Omit<FilledAmounts, "amounts" | "kept"> | undefined;
}

const nameOf = (id: PipelineField) => fieldOf(pipelineTarget, id).name;

/** The stages of the rows with their counts, and the win rate that most rows of a stage carry themselves. */
function countStages(stages: readonly (string | null)[], winRates: readonly (number | null)[]): readonly StageCount[] {
  const counts = new Map<string, { count: number; rates: Map<number, number> }>();
  stages.forEach((stage, row) => {
    if (stage === null) return;
    const known = counts.get(stage) ?? { count: 0, rates: new Map<number, number>() };
    counts.set(stage, known);
    known.count++;
    const rate = winRates[row];
    if (rate != null) known.rates.set(rate, (known.rates.get(rate) ?? 0) + 1);
  });
  return [...counts].map(([name, { count, rates }]) => {
    const most = [...rates].sort((left, right) => right[1] - left[1])[0];
    return most && most[1] >= count / 2 ? { name, count, ownRate: most[0] } : { name, count };
  });
}

function questionsOf(
  stages: readonly ProposedStage[],
  rowsOf: (name: string) => readonly number[],
): readonly Problem[] {
  const field: PipelineField = "stage";
  return stages.flatMap(({ name, question, winRate }) => {
    const wrong = winRate !== undefined && !(winRate >= 0 && winRate <= 1);
    if (question === undefined && !wrong) return [];
    const kind = wrong ? "wrongStageAnswer" : question === "wonMeaning" ? "openWonMeaning" : "unknownStage";
    return [describeProblem({ kind, field, name: nameOf(field), rows: rowsOf(name), example: name })];
  });
}

/** Gives rows without a stage what the person chose for them. */
function fillBlankStages(
  draft: TableDraft<PipelineField>,
  choice: PipelineAnswers["blankStage"],
): { draft: TableDraft<PipelineField>; problems: readonly Problem[] } {
  const stages = textsOf(draft.columns.stage);
  const blank = draft.sheetRows.filter((_, row) => stages[row] === null);
  if (blank.length === 0) return { draft, problems: [] };
  if (choice?.kind === "leaveOut")
    return {
      draft: keepRows(
        draft,
        stages.map((stage) => stage !== null),
      ),
      problems: [],
    };
  if (choice?.kind === "stage")
    return { draft: withColumns(draft, { stage: stages.map((stage) => stage ?? choice.name) }), problems: [] };
  return {
    draft,
    problems: [describeProblem({ kind: "blankStage", field: "stage", name: nameOf("stage"), rows: blank })],
  };
}

/** A deal's own win rate is kept only where it says something that its stage does not: then the stage table stays alive. */
function ownRatesOnly(
  draft: TableDraft<PipelineField>,
  counts: readonly StageCount[],
  stageOf: (name: string | null) => ProposedStage | undefined,
): TableDraft<PipelineField> {
  const usual = new Map(counts.map(({ name, ownRate }) => [name, ownRate]));
  const stages = textsOf(draft.columns.stage);
  const winRate = numbersOf(draft.columns.winRate).map((rate, row) => {
    const name = stages[row] ?? null;
    const stage = stageOf(name);
    const follows = rate === (name === null ? undefined : usual.get(name)) || rate === stage?.winRate;
    return follows || stage?.status !== "open" ? null : rate;
  });
  return withColumns(draft, { winRate });
}

/** Takes a person's list of deals over for the Pipeline workbook. */
export function mapPipeline(
  source: SourceTable,
  mapping: Mapping<PipelineField>,
  answers: PipelineAnswers,
): MappedPipeline {
  const mapped = mapTable(source, pipelineTarget, mapping, answers);
  const hasStages = mapping.stage !== undefined;
  const filledStages = hasStages ? fillBlankStages(mapped, answers.blankStage) : { draft: mapped, problems: [] };
  const { draft } = filledStages;
  const names = textsOf(draft.columns.stage);
  const counts = countStages(names, numbersOf(draft.columns.winRate));
  const stages = proposeStages(counts, answers);
  const byName = new Map(stages.map((stage) => [sameName(stage.name), stage]));
  const stageOf = (name: string | null) => (name === null ? undefined : byName.get(sameName(name)));
  const rowsOf = (name: string) => draft.sheetRows.filter((_, row) => names[row] === name);

  const problems = [...mapped.problems, ...filledStages.problems, ...questionsOf(stages, rowsOf)];
  const amounts = completeAmounts(ownRatesOnly(draft, counts, stageOf), stageOf, mapping, answers.missingAmount);
  problems.push(...amounts.problems);
  return { ...mapped, ...amounts.draft, problems, stages, filled: amounts.filled };
}

function completeAmounts(
  draft: TableDraft<PipelineField>,
  stageOf: (name: string | null) => ProposedStage | undefined,
  mapping: Mapping<PipelineField>,
  choice: MissingAmountChoice | undefined,
): { draft: TableDraft<PipelineField>; problems: readonly Problem[]; filled: MappedPipeline["filled"] } {
  if (mapping.amount === undefined) return { draft, problems: [], filled: undefined };
  const stages = textsOf(draft.columns.stage).map(stageOf);
  const deals = {
    amounts: numbersOf(draft.columns.amount),
    products: textsOf(draft.columns.product),
    // A deal that the person calls won and that is still to be paid is open, but its amount is known or nobody's guess.
    isOpen: stages.map((stage) => stage !== undefined && stage.status !== "lost" && !stage.isWon),
    isWon: stages.map((stage) => stage?.isWon ?? false),
  };
  const rowsWithout = (wanted: readonly boolean[]) =>
    draft.sheetRows.filter((_, row) => wanted[row] && deals.amounts[row] === null);
  const open = rowsWithout(deals.isOpen);
  const won = rowsWithout(deals.isWon);
  const about = { field: "amount", name: nameOf("amount") } as const;
  const problems = won.length === 0 ? [] : [describeProblem({ ...about, kind: "missingAmount", rows: won })];
  if (open.length === 0) return { draft, problems, filled: undefined };
  if (choice === undefined)
    return {
      draft,
      problems: [...problems, describeProblem({ ...about, kind: "openWithoutAmount", rows: open })],
      filled: undefined,
    };
  const { amounts, kept, ...filled } = fillMissingAmounts(deals, choice);
  return { draft: keepRows(withColumns(draft, { amount: amounts }), kept), problems, filled };
}
