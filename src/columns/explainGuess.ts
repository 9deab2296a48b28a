import type { BothLanguages } from "../functions/bothLanguages";
import type { ColumnProfile } from "./columnProfile";
import { stageShare } from "./contentFit";
import { countInWords } from "./rowsInWords";
import type { Field } from "./target";

interface GuessFacts {
  readonly field: Field;
  readonly heading: string;
  /** How well the heading fits, from 0 to 1. */
  readonly headingScore: number;
  readonly profile: ColumnProfile;
  readonly scale: number | undefined;
}

/** What the values of the column say for the field. */
function explainContent({ kind }: Field, profile: ColumnProfile): BothLanguages {
  const { filled, distinct } = profile;
  if (filled === 0) return { en: "the column is empty", zh: "该列没有数据" };
  const of = (share: number): string => `${countInWords(Math.round(share * filled))} of ${countInWords(filled)}`;
  const from = (share: number): string =>
    `${countInWords(filled)} 个值中有 ${countInWords(Math.round(share * filled))} 个`;
  switch (kind) {
    case "day": {
      const share = Math.min(1, profile.days + profile.possibleDays);
      return { en: `${of(share)} values are dates`, zh: `${from(share)}是日期` };
    }
    case "money":
      return { en: `${of(profile.amounts)} values are amounts`, zh: `${from(profile.amounts)}是金额` };
    case "share": {
      const share = Math.max(profile.percents, profile.fractions);
      return { en: `${of(share)} values are percentages or fractions`, zh: `${from(share)}是百分比或 0 到 1 的数` };
    }
    case "number":
      return { en: `${of(profile.measures)} values are numbers`, zh: `${from(profile.measures)}是数字` };
    case "stage": {
      const share = stageShare(profile);
      return { en: `${of(share)} values are known stages`, zh: `${from(share)}是常见的阶段名称` };
    }
    case "identifier":
      return distinct === filled
        ? { en: "every value is different", zh: "每个值都不相同" }
        : {
            en: `${countInWords(distinct)} of ${countInWords(filled)} values are different`,
            zh: `${countInWords(filled)} 个值中有 ${countInWords(distinct)} 个不同`,
          };
    default:
      return {
        en: `it holds ${countInWords(distinct)} different ${distinct === 1 ? "value" : "values"}`,
        zh: `共有 ${countInWords(distinct)} 个不同的值`,
      };
  }
}

/** Why a column is taken for a field. */
export function explainGuess({ field, heading, headingScore, profile, scale }: GuessFacts): BothLanguages {
  const content = explainContent(field, profile);
  const multiplied = scale === undefined ? undefined : countInWords(scale);
  const unit = {
    en: multiplied === undefined ? "" : ` Its numbers are multiplied by ${multiplied}, as the heading says.`,
    zh: multiplied === undefined ? "" : `按标题中的单位，数值乘以 ${multiplied}。`,
  };
  if (headingScore === 0)
    return { en: `By its values: ${content.en}.${unit.en}`, zh: `根据数据判断：${content.zh}。${unit.zh}` };
  const verb = headingScore >= 0.8 ? { en: "means", zh: "表示" } : { en: "may mean", zh: "可能表示" };
  return {
    en: `The heading “${heading}” ${verb.en} ${field.name.en}; ${content.en}.${unit.en}`,
    zh: `标题“${heading}”${verb.zh}“${field.name.zh}”；${content.zh}。${unit.zh}`,
  };
}

/** Why no column is taken, and which might be. */
export function explainOpen(headings: readonly string[]): BothLanguages {
  const named = headings.filter((heading) => heading !== "").slice(0, 3);
  if (named.length === 0) return { en: "No column fits.", zh: "没有合适的列。" };
  const quoted = named.map((heading) => `“${heading}”`);
  return { en: `Perhaps ${quoted.join(" or ")}: please choose.`, zh: `可能是${quoted.join("或")}，请选择。` };
}
