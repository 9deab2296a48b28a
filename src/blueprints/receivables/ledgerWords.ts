import type { BothLanguages } from "../../functions/bothLanguages";

/** Which payment of a contract an invoice asks for. */
export const invoiceKinds = {
  first: { en: "First payment", zh: "首款" },
  middle: { en: "Progress payment", zh: "中期款" },
  final: { en: "Final payment", zh: "尾款" },
  retention: { en: "Retention", zh: "质保金" },
  bill: { en: "Acceptance bill", zh: "承兑汇票" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** What closes an invoice. */
export const receiptKinds = {
  cash: { en: "Cash", zh: "回款" },
  creditNote: { en: "Credit note", zh: "红字发票(贷项)" },
  writeOff: { en: "Write-off", zh: "核销" },
  bill: { en: "Acceptance bill", zh: "承兑汇票" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export const noInvoices: BothLanguages = { en: "No invoices yet", zh: "暂无发票" };
export const totalWord: BothLanguages = { en: "Total", zh: "合计" };
