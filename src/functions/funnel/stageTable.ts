import { statusOfRate, type Stage, type StageStatus } from "../../core/funnel/stage";
import type { BothLanguages, Language } from "../bothLanguages";
import { comparable, errorInCell, isBlank, passOnError, quoteCell, type Grid } from "../cells";
import { Failure } from "../failure";
import { range, withDefault, type Optional, type RangeParameter } from "../parameters";
import { at, type Place } from "../place";
import { readNumber, readText } from "../readScalar";
import { defaultStages } from "./defaultStages";

/** The stages of a funnel and how their names are recognised. */
export class StageTable {
  private readonly byName = new Map<string, number>();
  private readonly namesAreNumbers: boolean;

  constructor(
    readonly stages: readonly Stage[],
    names: readonly (readonly string[])[],
    private readonly translations: readonly BothLanguages[] | undefined,
    /** False for the built-in stages: a person's other words then count as open where only the ends matter. */
    readonly isOwn: boolean,
  ) {
    names.forEach((list, stage) => list.forEach((name) => this.byName.set(comparable(name), stage)));
    this.namesAreNumbers = isOwn && stages.some(({ name }) => name !== "" && Number.isFinite(Number(name)));
  }

  /** Number of the stage with this name; undefined when the table has none. */
  find(name: string): number | undefined {
    return this.byName.get(comparable(name));
  }

  /** Is a number in a column of stages a win rate? Not in a table whose stages are called 1, 2, 3. */
  readsNumbersAsRates(): boolean {
    return !this.namesAreNumbers;
  }

  nameOf(stage: number, language: Language): string {
    return this.translations?.[stage]?.[language] ?? (this.stages[stage] as Stage).name;
  }

  /** Where a number given instead of a name belongs. */
  findRate(rate: number): number | undefined {
    const stage = this.stages.findIndex(({ winRate, status }) => winRate === rate && status === statusOfRate(rate));
    return stage === -1 ? undefined : stage;
  }
}

const builtIn = new StageTable(
  defaultStages.map(({ name, winRate, status }) => ({ name: name.en, winRate, status })),
  defaultStages.map(({ name, alsoCalled }) => [name.en, name.zh, ...alsoCalled]),
  defaultStages.map(({ name }) => name),
  false,
);

const STATUS_WORDS: Readonly<Record<string, StageStatus>> = {
  open: "open",
  进行中: "open",
  won: "won",
  赢单: "won",
  已回款: "won",
  lost: "lost",
  丢单: "lost",
  输单: "lost",
};

const fail = (place: Place, text: BothLanguages): Failure => new Failure("#VALUE!", at(place, text));

function readStatus(raw: unknown, winRate: number, place: Place): StageStatus {
  if (isBlank(raw)) return statusOfRate(winRate);
  const error = errorInCell(raw);
  if (error !== undefined) throw passOnError(error, place);
  const status = typeof raw === "string" ? STATUS_WORDS[comparable(raw)] : undefined;
  if (status === undefined)
    throw fail(place, {
      en: `the status ${quoteCell(raw)} is not open, won or lost.`,
      zh: `状态 ${quoteCell(raw)} 不是 open（进行中）、won（赢单）或 lost（丢单）。`,
    });
  return status;
}

function readStageTable(grid: Grid, argument: string): StageTable {
  const stages: Stage[] = [];
  const seen = new Set<string>();
  grid.forEach((cells, index) => {
    if (cells.every(isBlank)) return;
    const place: Place = { argument, row: index + 1 };
    const [rawName, rawRate] = cells;
    if (cells.length < 2)
      throw fail(
        { argument },
        {
          en: "give at least two columns: stage and win rate.",
          zh: "至少需要两列：阶段和赢率。",
        },
      );
    const name = isBlank(rawName) ? "" : readText(rawName, place);
    if (name instanceof Failure) throw name;
    if (name === "") throw fail(place, { en: "the name of the stage is missing.", zh: "缺少阶段名称。" });
    if (isBlank(rawRate))
      throw fail(place, {
        en: `the win rate of ${quoteCell(name)} is missing.`,
        zh: `缺少 ${quoteCell(name)} 的赢率。`,
      });
    if (index === 0 && typeof rawRate === "string" && !/\d/.test(rawRate) && errorInCell(rawRate) === undefined)
      throw fail(place, {
        en: `${quoteCell(rawRate)} is not a win rate. Leave the row of headings out of the range.`,
        zh: `${quoteCell(rawRate)} 不是赢率。请不要选中标题行。`,
      });
    const winRate = readNumber(rawRate, { kind: "share", min: 0, max: 1 }, place);
    if (winRate instanceof Failure) throw winRate;
    if (seen.has(comparable(name)))
      throw fail(place, {
        en: `the stage ${quoteCell(name)} stands in the table twice. Keep one of the rows.`,
        zh: `阶段 ${quoteCell(name)} 重复出现，请只保留一行。`,
      });
    seen.add(comparable(name));
    stages.push({ name, winRate, status: readStatus(cells[4], winRate, place) });
  });
  if (stages.length === 0) throw fail({ argument }, { en: "the table is empty.", zh: "表为空。" });
  return new StageTable(
    stages,
    stages.map(({ name }) => [name]),
    undefined,
    true,
  );
}

/** Stage | win rate | ends when | day limit | status; the last three may be missing. The training's stages by default. */
export const stageTable = (): Optional<RangeParameter<StageTable>> =>
  withDefault(range({ kind: "table" }, readStageTable), builtIn);

/** #N/A for a stage that is not in the table. */
export function unknownStage(raw: unknown, place: Place): Failure {
  return new Failure(
    "#N/A",
    at(place, {
      en: `no win rate for stage ${quoteCell(raw)}. Add it to the stage table or correct the row.`,
      zh: `阶段 ${quoteCell(raw)} 没有对应的赢率。请将其加入阶段表，或更正该行。`,
    }),
  );
}
