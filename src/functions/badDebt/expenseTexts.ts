import type { TextsOf } from "../definition";
import type { expense } from "./expense";

export const expenseTexts: TextsOf<typeof expense> = {
  en: {
    purpose: "Bad-debt charge of a period: required allowance − opening allowance + write-offs − recoveries.",
    parameters: {
      opening: "Allowance at the start of the period, e.g. 75000",
      writeOffs: "Debts written off in the period, as a positive amount, e.g. 85000",
      recoveries: "Received on debts written off before, as a positive amount, e.g. 0",
      required: "Allowance needed at the end, e.g. from BADDEBT.ALLOWANCE, 73100",
    },
    notes: [
      "A negative answer is a release: more was set aside than is needed.",
      "Recoveries go through the allowance here. If you book them as income at once, enter 0.",
    ],
  },
  zh: {
    purpose: "本期信用减值损失：期末应有坏账准备 − 期初余额 + 核销 − 收回已核销坏账。",
    parameters: {
      opening: "期初坏账准备余额，如 75000",
      writeOffs: "本期核销的坏账，填正数，如 85000",
      recoveries: "收回前期已核销的坏账，填正数，如 0",
      required: "期末应有的坏账准备，如 BADDEBT.ALLOWANCE 的结果 73100",
    },
    notes: ["结果为负数表示转回：已计提的多于所需。", "此处收回已核销坏账先恢复坏账准备；若直接计入当期损益，请填 0。"],
  },
};
