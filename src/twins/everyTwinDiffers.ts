import type { BothLanguages } from "../functions/bothLanguages";

/** What no twin does, because a formula that checked everything could not be read any more. */
export const everyTwinDiffers: readonly BothLanguages[] = [
  {
    en: "It does not check what is entered: where the function refuses a value and says why, the formula calculates on or shows an error of Excel's own.",
    zh: "不检查输入：函数会拒绝并说明原因的值，公式会照常计算，或显示 Excel 自身的错误。",
  },
  {
    en: "Names are compared without regard to capitals only: spaces around them and full-width letters make them different.",
    zh: "名称比较只忽略大小写：首尾空格和全角字母会被视为不同。",
  },
  { en: "Lists stand in columns, not in rows.", zh: "列表须为纵向的列，不能是横向的行。" },
];
