import type { Language } from "../../functions/bothLanguages";
import type { PlannedValue } from "../plannedWorkbook";
import { equityWords } from "./creditWords";

interface AltmanModelRow {
  readonly model: string;
  readonly firms: { readonly en: string; readonly zh: string };
  readonly equity: keyof typeof equityWords;
  readonly constant: number;
  /** Of X1 to X5. */
  readonly weights: readonly [number, number, number, number, number];
  readonly safe: number;
  readonly distress: number;
  readonly source: { readonly en: string; readonly zh: string };
}

const models: readonly AltmanModelRow[] = [
  {
    model: "Z",
    firms: { en: "Listed manufacturers", zh: "上市制造企业" },
    equity: "market",
    constant: 0,
    weights: [1.2, 1.4, 3.3, 0.6, 1],
    safe: 2.99,
    distress: 1.81,
    source: { en: "E. Altman, Journal of Finance 23, 1968", zh: "E. Altman，Journal of Finance 23，1968" },
  },
  {
    model: "Z1",
    firms: { en: "Private manufacturers", zh: "非上市制造企业" },
    equity: "book",
    constant: 0,
    weights: [0.717, 0.847, 3.107, 0.42, 0.998],
    safe: 2.9,
    distress: 1.23,
    source: { en: "Altman's Z′, revised for private firms", zh: "Altman Z′，非上市企业修正模型" },
  },
  {
    model: "Z2",
    firms: { en: "Other private firms", zh: "非制造业企业" },
    equity: "book",
    constant: 0,
    weights: [6.56, 3.26, 6.72, 1.05, 0],
    safe: 2.6,
    distress: 1.1,
    source: { en: "Altman's Z″, without sales", zh: "Altman Z″，不含销售额" },
  },
  {
    model: "EM",
    firms: { en: "Firms in emerging markets", zh: "新兴市场企业" },
    equity: "book",
    constant: 3.25,
    weights: [6.56, 3.26, 6.72, 1.05, 0],
    safe: 5.85,
    distress: 4.35,
    source: { en: "Altman's Z″ + 3.25; offered, not the default", zh: "Altman Z″ + 3.25，可选，非默认" },
  },
];

/** Private manufacturers: most customers are not listed. */
export const usualModel = "Z1";

/** Model, firms, equity at, constant, X1 to X5, safe above, distress below; score and zone are calculated; source. */
export const modelRows = (language: Language): PlannedValue[][] =>
  models.map(({ model, firms, equity, constant, weights, safe, distress, source }) => [
    model,
    firms[language],
    equityWords[equity][language],
    constant,
    ...weights,
    safe,
    distress,
    ...["", ""],
    source[language],
  ]);
