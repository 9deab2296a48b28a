import type { BothLanguages } from "../../functions/bothLanguages";
import type { Input } from "../blueprint";

const figure = (
  id: string,
  name: BothLanguages,
  label: BothLanguages,
  help: BothLanguages,
  atLeastNought = false,
): Input => ({ id, name, label, kind: "money", help, ...(atLeastNought ? { min: 0 } : {}) });

export const altmanInputs: readonly Input[] = [
  {
    id: "altmanCompany",
    name: { en: "AltmanCompany", zh: "Z值企业" },
    label: { en: "Customer", zh: "客户" },
    kind: "text",
    from: { table: "ratedCustomers", column: "customer" },
    help: { en: "Whose financial statements these are.", zh: "以下报表数据所属的客户。" },
  },
  {
    id: "altmanModel",
    name: { en: "AltmanModel", zh: "Z值模型" },
    label: { en: "Model", zh: "模型" },
    kind: "text",
    from: { table: "altmanModels", column: "model" },
    help: {
      en: "Z listed manufacturers, Z1 private ones, Z2 other private firms, EM firms in emerging markets.",
      zh: "Z 上市制造企业，Z1 非上市制造企业，Z2 非制造业企业，EM 新兴市场企业。",
    },
  },
  figure(
    "altmanWorkingCapital",
    { en: "AltmanWorkingCapital", zh: "Z值营运资金" },
    { en: "Working capital", zh: "营运资金" },
    { en: "Current assets less current liabilities; may be negative.", zh: "流动资产减流动负债，可为负数。" },
  ),
  figure(
    "altmanRetained",
    { en: "AltmanRetainedEarnings", zh: "Z值留存收益" },
    { en: "Retained earnings", zh: "留存收益" },
    { en: "Profits kept in the firm since it began.", zh: "盈余公积与未分配利润之和。" },
  ),
  figure(
    "altmanEbit",
    { en: "AltmanEbit", zh: "Z值息税前利润" },
    { en: "Earnings before interest and taxes", zh: "息税前利润" },
    { en: "Of the last full year.", zh: "最近一个完整年度。" },
  ),
  figure(
    "altmanBookEquity",
    { en: "AltmanBookEquity", zh: "Z值账面净资产" },
    { en: "Equity at book value", zh: "账面净资产" },
    { en: "Total assets less total liabilities.", zh: "资产总额减负债总额。" },
  ),
  figure(
    "altmanMarketEquity",
    { en: "AltmanMarketEquity", zh: "Z值股权市值" },
    { en: "Equity at market value", zh: "股权市值" },
    { en: "Shares × price, for model Z only; blank if not listed.", zh: "股数 × 股价，仅模型 Z 使用；未上市留空。" },
    true,
  ),
  figure(
    "altmanSales",
    { en: "AltmanSales", zh: "Z值销售额" },
    { en: "Sales of the year", zh: "年销售额" },
    { en: "Of the same year; models Z2 and EM do without.", zh: "同一年度；模型 Z2 和 EM 不需要。" },
    true,
  ),
  figure(
    "altmanAssets",
    { en: "AltmanAssets", zh: "Z值资产总额" },
    { en: "Total assets", zh: "资产总额" },
    { en: "From the balance sheet.", zh: "取自资产负债表。" },
    true,
  ),
  figure(
    "altmanLiabilities",
    { en: "AltmanLiabilities", zh: "Z值负债总额" },
    { en: "Total liabilities", zh: "负债总额" },
    { en: "From the balance sheet, short and long term.", zh: "取自资产负债表，含流动与非流动负债。" },
    true,
  ),
];
