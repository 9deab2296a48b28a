import type { BothLanguages } from "../functions/bothLanguages";
import { quoteCell } from "../functions/cells";
import type { Problem, ProblemKind } from "./problem";
import { rowsInWords } from "./rowsInWords";

/** What a sentence about a problem is made of. */
export interface ProblemFacts {
  readonly kind: ProblemKind;
  readonly field?: string | undefined;
  /** The field, or what else the problem is about, as the person reads it. */
  readonly name?: BothLanguages;
  readonly rows?: readonly number[];
  /** The first cell in question, or what it is called. */
  readonly example?: unknown;
  /** Overrides what the kind says. */
  readonly severity?: Problem["severity"];
}

interface Words {
  readonly name: BothLanguages;
  readonly cell: string;
}

interface Description {
  readonly severity: Problem["severity"];
  readonly say: (words: Words) => BothLanguages;
}

const descriptions: Readonly<Record<ProblemKind, Description>> = {
  missingField: {
    severity: "blocks",
    say: ({ name }) => ({
      en: `No column is chosen for ${name.en}. Choose the column that holds it.`,
      zh: `尚未选择“${name.zh}”对应的列，请选择。`,
    }),
  },
  missingEither: {
    severity: "blocks",
    say: ({ name }) => ({
      en: `No column is chosen for ${name.en}. One of them is needed.`,
      zh: `尚未选择“${name.zh}”对应的列，至少需要其中一列。`,
    }),
  },
  missingRecommended: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `No column is chosen for ${name.en}; it stays blank in the workbook.`,
      zh: `未选择“${name.zh}”对应的列，工作簿中该列将留空。`,
    }),
  },
  noHeadings: {
    severity: "canGoOn",
    say: () => ({
      en: "The first row holds values and no headings, so the columns can only be recognised by their values. Check each of them, or put a row of headings on top.",
      zh: "第一行是数据而不是标题，只能根据数据识别各列。请逐列核对，或在首行加上标题。",
    }),
  },
  totalRow: {
    severity: "canGoOn",
    say: ({ cell }) => ({
      en: `${cell} stands in place of a value: the row is a total and is left out, so that nothing counts twice.`,
      zh: `内容为 ${cell}，是合计行，已略去以免重复计算。`,
    }),
  },
  noteRow: {
    severity: "canGoOn",
    say: ({ cell }) => ({
      en: `only ${cell} stands there, after the last full row: a note, left out.`,
      zh: `位于最后一行数据之后，只有 ${cell}，视为备注并略去。`,
    }),
  },
  errorCell: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is the error ${cell} and is left blank. Correct the cell if its value matters.`,
      zh: `“${name.zh}”为错误值 ${cell}，已留空。如需该值，请先更正单元格。`,
    }),
  },
  textDate: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is a text such as ${cell}. It is taken over as a real date; your own cells stay as they are.`,
      zh: `“${name.zh}”是文本（如 ${cell}），将转换为真正的日期，您的原表不变。`,
    }),
  },
  ambiguousDate: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `${name.en} can be read in more than one way, such as ${cell}. Say which comes first, the day or the month.`,
      zh: `“${name.zh}”（如 ${cell}）有多种读法，请说明日在前还是月在前。`,
    }),
  },
  swappedDate: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `${name.en} may have day and month the wrong way round, such as ${cell}: dates beside them that could not be turned are still texts. Say whether to turn them back.`,
      zh: `“${name.zh}”（如 ${cell}）的日和月可能在打开文件时被颠倒：同列中无法颠倒的日期仍为文本。请确认是否换回。`,
    }),
  },
  unreadableDate: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is no date, and is left blank. Correct it, e.g. 2026-03-31.`,
      zh: `“${name.zh}”为 ${cell}，不是日期，已留空。请更正，如 2026-03-31。`,
    }),
  },
  textAmount: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is a text such as ${cell}. It is taken over as a number; your own cells stay as they are.`,
      zh: `“${name.zh}”是文本（如 ${cell}），将转换为数字，您的原表不变。`,
    }),
  },
  ambiguousAmount: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `${name.en} can be read in two ways, such as ${cell}. Say whether the decimals follow a point or a comma.`,
      zh: `“${name.zh}”（如 ${cell}）有两种读法，请说明小数点是“.”还是“,”。`,
    }),
  },
  unreadableAmount: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is no amount, and is left blank. Correct it to a number.`,
      zh: `“${name.zh}”为 ${cell}，不是金额，已留空。请更正为数字。`,
    }),
  },
  negativeAmount: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is below zero, such as ${cell}. It counts as it stands; correct it if it is a slip.`,
      zh: `“${name.zh}”为负数（如 ${cell}），按原值计算。如为误录，请更正。`,
    }),
  },
  missingAmount: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `${name.en} is blank, so the row adds nothing. Enter it if there is one.`,
      zh: `“${name.zh}”为空，该行不计入金额。如有金额请填写。`,
    }),
  },
  openWithoutAmount: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `an open deal without ${name.en} adds nothing to the forecast. Leave such deals out, give them a fixed amount, or the median of the product's won deals.`,
      zh: `进行中的商机没有“${name.zh}”，不计入预测。可略去这些商机、统一填入固定金额，或取该产品已赢单的中位数。`,
    }),
  },
  mixedCurrency: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `amounts are in several currencies (${name.en}), such as ${cell}. Give a rate for each, or leave its rows out: different currencies are never added up.`,
      zh: `金额含多种货币（${name.zh}），如 ${cell}。请为每种货币填写汇率，或略去其所在行；不同货币不会直接相加。`,
    }),
  },
  ambiguousShare: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `${name.en} holds fractions and percent points, such as ${cell}. Write all of them one way, e.g. 60 %, or write % into the heading if all are percent points.`,
      zh: `“${name.zh}”中小数与百分点混用（如 ${cell}）。请统一写法，如 60%；如均为百分点，可在标题中注明 %。`,
    }),
  },
  unreadableShare: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which cannot be its percentage, and is left blank. Correct it, e.g. 60 %.`,
      zh: `“${name.zh}”为 ${cell}，不是合理的百分比，已留空。请更正，如 60%。`,
    }),
  },
  unreadableNumber: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is no number, and is left blank. Correct it, e.g. 12.`,
      zh: `“${name.zh}”为 ${cell}，不是数字，已留空。请更正，如 12。`,
    }),
  },
  outOfRange: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is too small or too large to be right, and is left blank. Correct it if it is a slip.`,
      zh: `“${name.zh}”为 ${cell}，超出合理范围，已留空。如为误录，请更正。`,
    }),
  },
  unreadableTerms: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which names no number of days, and is left blank. Enter the days, e.g. 30.`,
      zh: `“${name.zh}”为 ${cell}，无法得出天数，已留空。请填写天数，如 30。`,
    }),
  },
  unreadableFlag: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, neither yes nor no, and is left blank. Write yes or no.`,
      zh: `“${name.zh}”为 ${cell}，既不是“是”也不是“否”，已留空。请填写是或否。`,
    }),
  },
  unreadableCurrency: {
    severity: "blocks",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is no currency known here. Write its code, e.g. EUR.`,
      zh: `“${name.zh}”为 ${cell}，无法识别。请填写货币代码，如 CNY。`,
    }),
  },
  unreadableWord: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} is ${cell}, which is no text, and is left blank. Correct the cell.`,
      zh: `“${name.zh}”为 ${cell}，不是文本，已留空。请更正单元格。`,
    }),
  },
  unknownWord: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} holds words that are not known here, such as ${cell}; they are left blank. Choose one from the list in the workbook.`,
      zh: `“${name.zh}”含无法识别的词（如 ${cell}），已留空。可在工作簿中从列表选择。`,
    }),
  },
  blankName: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `${name.en} is blank. Enter it if you know it.`,
      zh: `“${name.zh}”为空，如知道请填写。`,
    }),
  },
  blankDate: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `${name.en} is blank. Enter the date if you know it.`,
      zh: `“${name.zh}”为空，如知道请填写日期。`,
    }),
  },
  blankStage: {
    severity: "blocks",
    say: ({ name }) => ({
      en: `${name.en} is blank. Enter it, choose one for all of these rows, or leave the rows out.`,
      zh: `“${name.zh}”为空。请填写、为这些行统一选择一个阶段，或略去这些行。`,
    }),
  },
  unknownStage: {
    severity: "blocks",
    say: ({ cell }) => ({
      en: `no win rate is known for stage ${cell}. Give it a win rate, or say that it is won or lost.`,
      zh: `阶段 ${cell} 没有对应的赢率。请填写赢率，或指明为赢单或丢单。`,
    }),
  },
  openWonMeaning: {
    severity: "blocks",
    say: ({ cell }) => ({
      en: `${cell} can mean signed (80 %, the cash is still to come) or paid (100 %). Say which.`,
      zh: `${cell} 可能表示已签约（80%，尚未回款），也可能表示已回款（100%），请确认。`,
    }),
  },
  wrongStageAnswer: {
    severity: "blocks",
    say: ({ cell }) => ({
      en: `the win rate of stage ${cell} must lie from 0 to 100 %.`,
      zh: `阶段 ${cell} 的赢率须在 0 至 100% 之间。`,
    }),
  },
  missingDueDate: {
    severity: "blocks",
    say: ({ name }) => ({
      en: `there is an amount but no ${name.en}, and no terms to reckon it from. Enter it, give these invoices the same terms, or leave them out.`,
      zh: `有金额但没有“${name.zh}”，也没有可推算的账期。请填写、为这些发票指定统一账期，或略去这些行。`,
    }),
  },
  duplicateId: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} repeats one above, such as ${cell}. Both rows count; delete one if they are the same.`,
      zh: `“${name.zh}”与上方重复（如 ${cell}），两行都会计算。如为同一笔，请删除其一。`,
    }),
  },
  hiddenDuplicate: {
    severity: "canGoOn",
    say: ({ name, cell }) => ({
      en: `${name.en} differs from other rows only in spaces, case or width, such as ${cell}. It is taken over in the commonest spelling.`,
      zh: `“${name.zh}”与其他行仅空格、大小写或全半角不同（如 ${cell}），将统一为最常见的写法。`,
    }),
  },
  noFactors: {
    severity: "canGoOn",
    say: () => ({
      en: "nothing that a scorecard looks at is filled: there will be no grade, and a check says so. Enter what is known, at least days late and overdue share.",
      zh: "评分卡各项均为空，无法评级，校验会提示。请补充已知数据，至少填写逾期天数和逾期占比。",
    }),
  },
  noCredit: {
    severity: "canGoOn",
    say: ({ name }) => ({
      en: `${name.en} is 0, which means no credit at all. Blank it if no limit was ever set: then it is calculated.`,
      zh: `“${name.zh}”为 0，即完全不授信。如只是从未核定，请将其清空，额度将自动测算。`,
    }),
  },
  otherCustomers: {
    severity: "canGoOn",
    say: ({ cell }) => ({
      en: `left out, because a plan is for one customer, and that is ${cell}, which is named most often. For another customer, keep only its rows in your list.`,
      zh: `已略去：一份计划只针对一个客户，此处取出现最多的 ${cell}。如为其他客户做计划，请在清单中只保留其各行。`,
    }),
  },
};

const noName: BothLanguages = { en: "", zh: "" };

/** Puts a problem into words: the place first, then what is wrong and what to do. */
export function describeProblem({ kind, field, name = noName, rows = [], example, severity }: ProblemFacts): Problem {
  const { severity: usual, say } = descriptions[kind];
  const said = say({ name, cell: example === undefined ? "" : quoteCell(example) });
  const where = rows.length === 0 ? undefined : rowsInWords(rows);
  return {
    kind,
    ...(field === undefined ? {} : { field }),
    rows,
    count: rows.length,
    severity: severity ?? usual,
    sentence: where ? { en: `${where.en}: ${said.en}`, zh: `${where.zh}：${said.zh}` } : said,
  };
}
