import { customerSegment, type Segment } from "../../core/account/customerSegment";
import { median } from "../../core/account/median";
import type { BothLanguages } from "../bothLanguages";
import { isBlank } from "../cells";
import type { Column } from "../column";
import { defineFunction, spills, type Answer } from "../definition";
import type { Domain } from "../domain";
import { Failure } from "../failure";
import { cellColumn, language, money, optional, share, type ColumnParameter } from "../parameters";
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

/** Read cell by cell, because a wrong customer must not spoil the others. */
const cells = (domain: Domain): ColumnParameter<Column> => ({ ...cellColumn("text"), domain });

const readAll = (column: Column, domain: Domain): (number | Failure | undefined)[] =>
  Array.from({ length: column.length }, (_, index) => {
    const raw = column.at(index);
    return isBlank(raw) ? undefined : readNumber(raw, domain, column.place(index));
  });

/** The median of the list, which must be right as a whole: one wrong value would move the cut for everybody. */
function medianCut(values: readonly (number | Failure | undefined)[], argument: string, cut: string): number {
  const wrong = values.find((value) => value instanceof Failure);
  if (wrong !== undefined) throw wrong;
  const known = values.filter((value) => typeof value === "number");
  if (known.length === 1)
    throw new Failure(
      "#VALUE!",
      at(
        { argument: cut },
        {
          en: `without it the cut is the median of ${argument}, and a single value has none. Give ${cut}, or all customers at once.`,
          zh: `省略时以 ${argument} 的中位数为界，但只有一个值无从比较。请填写 ${cut}，或一次给出全部客户。`,
        },
      ),
    );
  // Without any value every answer is blank, whatever the cut.
  return median(known) ?? 0;
}

export const segment = defineFunction({
  id: "ACCOUNT.SEGMENT",
  parameters: {
    potential: cells(POTENTIAL),
    share: cells(SHARE),
    potentialCut: optional(money({ min: 0 })),
    shareCut: optional(share()),
    language: language(),
  },
  result: spills<"potential" | "share" | "potentialCut" | "shareCut" | "language">(
    ({ potential }) => potential ?? { rows: 1, columns: 1 },
  ),
  compute({ potential, share: shares, potentialCut, shareCut, language: wanted }) {
    const potentialOf = readAll(potential, POTENTIAL);
    const shareOf = readAll(shares, SHARE);
    // Nothing to judge: a formula that is copied down past the last customer stays empty.
    if (potentialOf.length === 1 && (potentialOf[0] === undefined || shareOf[0] === undefined)) return [[""]];
    const cuts = {
      potential: potentialCut ?? medianCut(potentialOf, "potential", "potentialCut"),
      share: shareCut ?? medianCut(shareOf, "share", "shareCut"),
    };
    const answers = potentialOf.map((worth, index): Answer | Failure => {
      const held = shareOf[index];
      if (worth instanceof Failure) return worth;
      if (held instanceof Failure) return held;
      if (worth === undefined || held === undefined) return "";
      return WORDS[customerSegment(worth, held, cuts.potential, cuts.share)][wanted];
    });
    const [only] = answers;
    if (answers.length === 1 && only instanceof Failure) throw only;
    return Array.from({ length: potential.rows }, (_, row) =>
      answers.slice(row * potential.columns, (row + 1) * potential.columns),
    );
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
        "A value at the cut is high. potential and share need the same size; a blank cell in either gives an empty text.",
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
        "等于分界值算高。潜力与份额的区域须大小相同；任一为空时返回空文本。",
        "单个客户的公式向下复制时，请填写两个分界值：单个值没有中位数可比。",
        "名称来自培训教材；教材未给出分界值，各名称的象限位置按通行理解。",
      ],
    },
  },
});
