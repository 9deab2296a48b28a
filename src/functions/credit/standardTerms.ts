import type { BothLanguages } from "../bothLanguages";

/** The four payment terms of the training, from the customer who is trusted to the one who pays first. */
export const standardTerms = {
  openAccount: { en: "open account", zh: "先货后款(赊销)" },
  balanceFirst: { en: "balance before final delivery", zh: "尾款尾货(付清尾款再发尾货)" },
  cashOnDelivery: { en: "cash on delivery", zh: "同款同货(货到付款)" },
  cashInAdvance: { en: "cash in advance", zh: "先款后货(款到发货)" },
} as const satisfies Readonly<Record<string, BothLanguages>>;
