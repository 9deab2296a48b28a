import type { StageStatus } from "../core/funnel/stage";
import type { BothLanguages } from "../functions/bothLanguages";
import { defaultStages, type DefaultStage } from "../functions/funnel/defaultStages";
import { sameName } from "./cellContent";
import { meaningOfStage, rateInStageName } from "./stageWords";

/** What the person says of one of their stages; everything left out stays as proposed. */
export interface StageAnswer {
  readonly winRate?: number;
  readonly status?: StageStatus;
  readonly endsWhen?: string;
  readonly dayLimit?: number;
}

export interface StageAnswers {
  /** Whether a won deal is signed, with the cash still to come, or paid. */
  readonly won?: "signed" | "paid" | undefined;
  /** By the name of the stage. */
  readonly stages?: Readonly<Record<string, StageAnswer>> | undefined;
}

/** A stage of the person's own, with what is proposed for it and what they have answered. */
export interface ProposedStage {
  /** In the spelling of most rows. */
  readonly name: string;
  readonly count: number;
  /** Undefined until somebody says. */
  readonly winRate: number | undefined;
  readonly status: StageStatus | undefined;
  readonly endsWhen: BothLanguages | undefined;
  readonly dayLimit: number | undefined;
  /** The person calls it won, whether that is signed or paid: its amounts are what deals really brought. */
  readonly isWon: boolean;
  /** What has to be answered before a workbook can be built. */
  readonly question: "wonMeaning" | "winRate" | undefined;
  readonly reason: BothLanguages;
}

export interface StageCount {
  readonly name: string;
  readonly count: number;
  /** Win rate that most of the stage's rows carry in a column of their own. */
  readonly ownRate?: number | undefined;
}

type Draft = Omit<ProposedStage, "name" | "count" | "dayLimit">;

const defaultStage = (english: string): DefaultStage | undefined =>
  defaultStages.find(({ name }) => name.en === english);

const percent = (rate: number): string => `${Number((rate * 100).toPrecision(12))}`;

function fromDefault(stage: DefaultStage, isWon: boolean, reason?: BothLanguages): Draft {
  const { name, winRate, status, endsWhen } = stage;
  return {
    winRate,
    status,
    endsWhen,
    isWon,
    question: undefined,
    reason: reason ?? {
      en: `taken for ${name.en}, ${percent(winRate)} %`,
      zh: `对应“${name.zh}”，${percent(winRate)}%`,
    },
  };
}

const noMeaning: Draft = {
  winRate: undefined,
  status: undefined,
  endsWhen: undefined,
  isWon: false,
  question: "winRate",
  reason: { en: "not a stage known here: give it a win rate", zh: "无法识别该阶段，请填写赢率" },
};

function ofRate(draft: Draft, rate: number, reason: BothLanguages): Draft {
  return { ...draft, winRate: rate, status: "open", question: undefined, reason };
}

function propose({ name, ownRate }: StageCount, won: StageAnswers["won"]): Draft {
  const meaning = meaningOfStage(name);
  const paid = defaultStage("Paid");
  const signed = defaultStage("In use");
  if (meaning === "lost") {
    const lost = defaultStages.find(({ status }) => status === "lost");
    return lost ? fromDefault(lost, false) : noMeaning;
  }
  if (meaning === "Paid") return paid ? fromDefault(paid, true) : noMeaning;
  if (meaning === "won") {
    const chosen = won === "paid" ? paid : won === "signed" ? signed : undefined;
    if (chosen === undefined)
      return {
        ...noMeaning,
        isWon: true,
        question: "wonMeaning",
        reason: { en: "won: signed (80 %) or paid (100 %)?", zh: "赢单：已签约（80%）还是已回款（100%）？" },
      };
    return fromDefault(chosen, true);
  }
  const stage = meaning === undefined ? undefined : defaultStage(meaning);
  // A signed deal has brought its amount for certain enough to learn from.
  const draft = stage ? fromDefault(stage, meaning === "In use") : noMeaning;
  const named = rateInStageName(name);
  if (named !== undefined && named > 0 && named < 1)
    return ofRate(draft, named, { en: `${percent(named)} % as its name says`, zh: `名称中写明 ${percent(named)}%` });
  if (ownRate !== undefined && ownRate > 0 && ownRate < 1)
    return ofRate(draft, ownRate, {
      en: `${percent(ownRate)} % as most of its deals say`,
      zh: `多数商机填写的赢率为 ${percent(ownRate)}%`,
    });
  return draft;
}

function applyAnswer(draft: Draft, answer: StageAnswer | undefined): Draft {
  if (answer === undefined || (answer.winRate === undefined && answer.status === undefined)) return draft;
  const certain = answer.status === "won" ? 1 : answer.status === "lost" ? 0 : undefined;
  const winRate = answer.winRate ?? certain ?? draft.winRate;
  const status = answer.status ?? (winRate === 1 ? "won" : winRate === 0 ? "lost" : "open");
  return {
    ...draft,
    winRate,
    status,
    isWon: status === "won" || (draft.isWon && status !== "lost"),
    question: winRate === undefined ? draft.question : undefined,
    reason: { en: "as you say", zh: "按您的设定" },
  };
}

const rank = ({ status, winRate }: ProposedStage): number =>
  status === "won" ? 2 : status === "lost" ? 3 : (winRate ?? 1.5);

/** Proposes win rate and status for each of the person's stages, and takes their answers in; from first to last stage. */
export function proposeStages(counts: readonly StageCount[], answers: StageAnswers): readonly ProposedStage[] {
  const given = new Map(Object.entries(answers.stages ?? {}).map(([name, answer]) => [sameName(name), answer]));
  return counts
    .map((stage): ProposedStage => {
      const answer = given.get(sameName(stage.name));
      const draft = applyAnswer(propose(stage, answers.won), answer);
      const endsWhen = answer?.endsWhen === undefined ? draft.endsWhen : { en: answer.endsWhen, zh: answer.endsWhen };
      return { ...draft, name: stage.name, count: stage.count, endsWhen, dayLimit: answer?.dayLimit };
    })
    .sort((left, right) => rank(left) - rank(right));
}
