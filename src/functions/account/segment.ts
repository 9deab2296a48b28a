import { customerSegment, type Segment } from "../../core/account/customerSegment";
import { median } from "../../core/numbers/median";
import type { BothLanguages } from "../bothLanguages";
import type { Column } from "../column";
import { defineFunction, spills } from "../definition";
import type { Domain } from "../domain";
import { Failure } from "../failure";
import { lift } from "../lift";
import { cellColumn, inGroup, language, money, optional, share, type ColumnParameter } from "../parameters";
import { at } from "../place";
import { readNumber } from "../readScalar";

const WORDS: Readonly<Record<Segment, BothLanguages>> = {
  acquire: { en: "Acquire", zh: "获取" },
  retain: { en: "Retain", zh: "保留" },
  maintain: { en: "Maintain", zh: "维持" },
  contest: { en: "Contest", zh: "侵扰" },
};

const POTENTIAL: Domain = { kind: "money", min: 0 };
const SHARE: Domain = { kind: "share", min: 0, max: 1 };

/** A range that lifts, read as a list because the default cut needs all of it at once. */
const elements = (name: string, domain: Domain): ColumnParameter<Column> =>
  inGroup(name, { ...cellColumn("text"), domain });

const gridOf = (range: Column): unknown[][] =>
  Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) => range.at(row * range.columns + column)),
  );

/** The median of the range, which must be right as a whole: one wrong value would move the cut for everybody. */
function medianCut(range: Column, domain: Domain, cut: string): number {
  const known: number[] = [];
  for (let index = 0; index < range.length; index++) {
    if (range.isBlank(index)) continue;
    const value = readNumber(range.at(index), domain, range.place(index));
    if (value instanceof Failure) throw value;
    known.push(value);
  }
  if (known.length === 1)
    throw new Failure(
      "#VALUE!",
      at(
        { argument: cut },
        {
          en: `without it the cut is the median of ${range.argument}, and a single value has none. Give ${cut}, or all customers at once.`,
          zh: `省略时以 ${range.argument} 的中位数为界，但只有一个值无从比较。请填写 ${cut}，或一次给出全部客户。`,
        },
      ),
    );
  // Without any value every answer is blank, whatever the cut.
  return median(known) ?? 0;
}

export const segment = defineFunction({
  id: "ACCOUNT.SEGMENT",
  parameters: {
    potential: elements("potential", POTENTIAL),
    share: elements("share", SHARE),
    potentialCut: optional(money({ min: 0 })),
    shareCut: optional(share()),
    language: language(),
  },
  result: spills<"potential" | "share" | "potentialCut" | "shareCut" | "language">(({ potential, share: shares }) => ({
    rows: Math.max(potential?.rows ?? 1, shares?.rows ?? 1),
    columns: Math.max(potential?.columns ?? 1, shares?.columns ?? 1),
  })),
  compute({ potential, share: shares, potentialCut, shareCut, language: wanted }) {
    const single = potential.length === 1 && shares.length === 1;
    // Nothing to judge: a formula that is copied down past the last customer stays empty.
    if (single && (potential.isBlank(0) || shares.isBlank(0))) return [[""]];
    const cuts = {
      potential: potentialCut ?? medianCut(potential, POTENTIAL, "potentialCut"),
      share: shareCut ?? medianCut(shares, SHARE, "shareCut"),
    };
    const answers = lift(
      [
        ["potential", money(POTENTIAL), gridOf(potential)],
        ["share", share(SHARE), gridOf(shares)],
      ],
      {},
      ({ potential: worth, share: held }) =>
        WORDS[customerSegment(worth as number, held as number, cuts.potential, cuts.share)][wanted],
    );
    const only = answers[0]?.[0];
    if (single && only instanceof Failure) throw only;
    return answers;
  },
  example: {
    given: { potential: [[900], [800], [200], [100]], share: [[0.1], [0.6], [0.5], [0.2]] },
    answer: [["Acquire"], ["Retain"], ["Maintain"], ["Contest"]],
  },
});
