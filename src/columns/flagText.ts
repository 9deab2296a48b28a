import { comparable } from "../functions/cells";

const yes = new Set([
  "yes",
  "y",
  "true",
  "t",
  "x",
  "✓",
  "✔",
  "√",
  "1",
  "on",
  "disputed",
  "是",
  "有",
  "对",
  "真",
  "有争议",
]);
const no = new Set(["no", "n", "false", "f", "0", "off", "none", "否", "无", "没有", "不", "假", "无争议"]);

/** Yes or no as people write it; undefined when it is neither. */
export function readFlagText(text: string): boolean | undefined {
  const word = comparable(text);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
