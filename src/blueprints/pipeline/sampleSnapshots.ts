import { defaultStages } from "../../functions/funnel/defaultStages";
import type { BuildChoices } from "../choices";
import { quarterOf } from "../day";
import type { PlannedValue } from "../plannedWorkbook";
import { SeededRandom } from "../samples/seededRandom";

/** Days before the as-of date on which the sample was recorded, oldest first: every other week. */
const daysAgo = [35, 21, 7] as const;

const won = defaultStages.findIndex(({ status }) => status === "won");
const lost = defaultStages.findIndex(({ status }) => status === "lost");

/** The columns of a deal that a snapshot keeps, as they stand today. */
interface Deal {
  readonly deal: PlannedValue;
  readonly owner: PlannedValue;
  readonly stage: number;
  readonly amount: number;
  /** Of its own; "" for that of the stage. */
  readonly winRate: PlannedValue;
  readonly close: number | "";
  readonly inStageSince: number;
}

/** What happened to a deal on its way to how it stands today. */
interface History {
  /** When it entered each stage, the stage of today last. */
  readonly entered: readonly (readonly [stage: number, day: number])[];
  /** The day on which amount and date became what they are today. */
  readonly changed: number;
  readonly amountBefore: number;
  readonly closeBefore: number | "";
}

type Row = readonly PlannedValue[];

/** Past snapshots that lead to the sample's deals as they stand now. */
export function sampleSnapshots(
  deals: readonly Row[],
  indexOf: (column: string) => number,
  seed: number,
  { asOf, language }: Pick<BuildChoices, "asOf" | "language">,
): PlannedValue[][] {
  // A stream of its own: the deals of a seed stay what they are.
  const random = new SeededRandom(seed * 31 + 7);
  const read = deals.map((row): Deal => {
    const [deal, owner, stage, amount, winRate, close, since] = (
      ["deal", "owner", "stage", "amount", "winRate", "expectedClose", "inStageSince"] as const
    ).map((column) => row[indexOf(column)] ?? "") as [
      PlannedValue,
      PlannedValue,
      PlannedValue,
      number,
      PlannedValue,
      number | "",
      number,
    ];
    const found = defaultStages.findIndex(({ name }) => name[language] === stage);
    return { deal, owner, stage: found, amount, winRate, close, inStageSince: since };
  });
  const histories = read.map((deal) => historyOf(deal, asOf, random));
  return daysAgo.flatMap((ago) =>
    read.flatMap((deal, index) => {
      const row = rowOn(asOf - ago, deal, histories[index] as History, language);
      return row === undefined ? [] : [row];
    }),
  );
}

function historyOf(deal: Deal, asOf: number, random: SeededRandom): History {
  const decided = deal.stage >= won;
  const entered: [number, number][] = [];
  // A decided deal entered its last open stage when the list says so, and was decided on its close date.
  if (decided) entered.push([deal.stage, deal.close === "" ? asOf : deal.close]);
  let stage = deal.stage === won ? won - 1 : deal.stage === lost ? random.whole(1, 4) : deal.stage;
  let day = deal.inStageSince;
  for (; stage >= 0; stage--) {
    entered.unshift([stage, day]);
    day -= random.whole(5, 18);
  }
  const grows = random.chance(0.5) ? 1.15 : 0.85;
  const amountChanged = random.chance(0.4);
  const dateMoved = random.chance(0.5);
  const days = random.whole(20, 60);
  const { from, to } = quarterOf(asOf);
  const close = Number(deal.close);
  // Most dates move back: those of the next quarter out of this one, and what was expected before it has no place in it.
  const slips = random.chance(0.85) && close - days >= from;
  const before = close > to ? to - days / 2 : slips ? close - days : close + days;
  const rounded = Math.round((deal.amount * grows) / 100) * 100;
  return {
    entered,
    changed: asOf - random.whole(8, 34),
    amountBefore: amountChanged ? rounded : deal.amount,
    closeBefore: dateMoved && deal.close !== "" ? Math.floor(before) : deal.close,
  };
}

/** How a deal stood on a day; undefined before it was known. */
function rowOn(
  day: number,
  { deal, owner, stage: stageNow, amount, winRate: own, close }: Deal,
  { entered, changed, amountBefore, closeBefore }: History,
  language: BuildChoices["language"],
): PlannedValue[] | undefined {
  const stage = entered.filter(([, since]) => since <= day).at(-1)?.[0];
  if (stage === undefined) return undefined;
  const { name, winRate: usual } = defaultStages[stage] as (typeof defaultStages)[number];
  const isDecided = stage >= won;
  const winRate = stage === stageNow && typeof own === "number" && !isDecided ? own : usual;
  const asToday = isDecided || day >= changed;
  const amountThen = asToday ? amount : amountBefore;
  return [
    day,
    deal,
    owner,
    name[language],
    amountThen,
    winRate,
    Math.round(amountThen * winRate * 100) / 100,
    asToday ? close : closeBefore,
  ];
}
