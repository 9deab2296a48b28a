import { customerSegment, type Segment } from "../../core/account/customerSegment";
import { median } from "../../core/account/median";
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
  texts: {
    en: {
      purpose: "Attack or defend? Acquire, Retain, Maintain or Contest, by purchase potential and our share of it.",
      parameters: {
        potential: "What the customer could buy a year, e.g. 900000; a range gives a range",
        share: "Our share of it as a fraction, e.g. 0.2 for 20 %",
        potentialCut: "Potential from which on it is high; the median of the range if omitted",
        shareCut: "Share from which on it is high; the median of the range if omitted",
        language: 'Language of the answer, "en" (default) or "zh"',
      },
      notes: [
        "High potential: Acquire with a low share, Retain with a high one. Low potential: Maintain with a high share, Contest with a low one.",
        "A value at the cut is high. A blank cell in either range gives an empty text.",
        "In a formula of one customer that is copied down, give both cuts: a single value has no median.",
        "The names of the segments are those of the training; it prints no cuts, and the places of the names are the usual reading.",
      ],
    },
    zh: {
      purpose: "客户攻守细分：按采购潜力和客户份额分为获取、保留、维持、侵扰。",
      parameters: {
        potential: "客户年采购潜力，如 900000；给出区域则返回区域",
        share: "我方所占份额（小数），如 20% 写作 0.2",
        potentialCut: "潜力高低的分界；省略则取区域的中位数",
        shareCut: "份额高低的分界；省略则取区域的中位数",
        language: '结果的语言，"en"（默认）或 "zh"',
      },
      notes: [
        "潜力高：份额低为获取，份额高为保留。潜力低：份额高为维持，份额低为侵扰。",
        "等于分界值算高。潜力或份额为空时返回空文本。",
        "单个客户的公式向下复制时，请填写两个分界值：单个值没有中位数可比。",
        "名称来自培训教材；教材未给出分界值，各名称的象限位置按通行理解。",
      ],
    },
  },
});
