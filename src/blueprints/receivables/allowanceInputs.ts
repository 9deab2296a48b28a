import type { Input } from "../blueprint";

export const allowanceInputs: readonly Input[] = [
  {
    id: "allowanceFrom",
    name: { en: "AllowanceFrom", zh: "计提期初日" },
    label: { en: "Period from", zh: "计提期初日" },
    kind: "day",
    help: {
      en: "First day of the period. Write-offs in Receipts from this day to the as-of date count.",
      zh: "本期第一天。收款表中自该日至截止日的核销计入本期。",
    },
  },
  {
    id: "openingAllowance",
    name: { en: "OpeningAllowance", zh: "期初坏账准备" },
    label: { en: "Allowance at its start", zh: "期初坏账准备" },
    kind: "money",
    min: 0,
    help: { en: "Balance in the books before the period.", zh: "本期开始前的账面余额。" },
  },
  {
    id: "recoveries",
    name: { en: "Recoveries", zh: "收回已核销坏账" },
    label: { en: "Recovered after write-off", zh: "收回已核销坏账" },
    kind: "money",
    min: 0,
    help: {
      en: "Money of the period for debts that had been written off before.",
      zh: "本期收到的、以前已核销的坏账款项。",
    },
  },
];
