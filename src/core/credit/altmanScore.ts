import { divide } from "../numbers/divide";
import { exactSum } from "../numbers/exactSum";
import { isClearlyLess } from "../numbers/isClearlyLess";
import { withoutNoise } from "../numbers/withoutNoise";

/** Altman's models: listed manufacturers, private manufacturers, other private firms, firms of emerging markets. */
export type AltmanModel = "Z" | "Z1" | "Z2" | "EM";
export type AltmanZone = "safe" | "grey" | "distress";

interface Model {
  readonly constant: number;
  /** Of working capital, retained earnings, EBIT and sales ÷ assets, and of equity ÷ liabilities: X1, X2, X3, X5, X4. */
  readonly weights: readonly [workingCapital: number, retained: number, ebit: number, sales: number, equity: number];
  /** Scores above `safe` are safe, below `distress` in distress; both ends are grey. */
  readonly safe: number;
  readonly distress: number;
}

const WITHOUT_SALES = [6.56, 3.26, 6.72, 0, 1.05] as const;

/**
 * Sources: E. Altman, Financial ratios, discriminant analysis and the prediction of corporate bankruptcy, Journal of
 * Finance 23 (1968), with X5 weighted 1.0 (textbooks also print 0.999 and 0.99); Z′ and its zones: creditguru.com, revised
 * for private firms; Z″ zones: financialratioss.com; the emerging market score is Z″ + 3.25.
 */
const MODELS: Readonly<Record<AltmanModel, Model>> = {
  Z: { constant: 0, weights: [1.2, 1.4, 3.3, 1, 0.6], safe: 2.99, distress: 1.81 },
  Z1: { constant: 0, weights: [0.717, 0.847, 3.107, 0.998, 0.42], safe: 2.9, distress: 1.23 },
  Z2: { constant: 0, weights: WITHOUT_SALES, safe: 2.6, distress: 1.1 },
  EM: { constant: 3.25, weights: WITHOUT_SALES, safe: 5.85, distress: 4.35 },
};

/** Does the model look at sales? */
export const weighsSales = (model: AltmanModel): boolean => MODELS[model].weights[3] !== 0;

/**
 * Altman's score of a firm, from its figures in any one currency.
 *
 * @param equity       at market for Z, at book for the others
 * @param sales        a year's; without meaning for Z2 and EM
 * @param assets       > 0, all of them
 * @param liabilities  > 0, all of them
 * @throws             DivisionByZero for assets or liabilities of 0
 */
export function altmanScore(
  model: AltmanModel,
  workingCapital: number,
  retainedEarnings: number,
  ebit: number,
  equity: number,
  sales: number,
  assets: number,
  liabilities: number,
): number {
  const { constant, weights } = MODELS[model];
  const terms = [workingCapital, retainedEarnings, ebit, sales].map(
    (figure, i) => (weights[i] as number) * divide(figure, assets, "assets"),
  );
  terms.push(weights[4] * divide(equity, liabilities, "liabilities"), constant);
  return withoutNoise(exactSum(terms), Math.max(...terms.map(Math.abs)));
}

/** The zone in which a score lies, by the cut-offs of its own model. */
export function altmanZone(model: AltmanModel, score: number): AltmanZone {
  const { safe, distress } = MODELS[model];
  if (isClearlyLess(safe, score)) return "safe";
  return isClearlyLess(score, distress) ? "distress" : "grey";
}
