import { withoutNoise } from "../numbers/withoutNoise";

/**
 * Expected credit loss: exposure × probability of default × loss given default. A credit balance cannot be lost: 0.
 *
 * @param exposure            money at risk on default
 * @param defaultProbability  in [0, 1]
 * @param lossGivenDefault    share that is not recovered, in [0, 1]
 * Source: IFRS 9 B5.5.41 in its usual form EAD × PD × LGD; Kaplan workbook: 1,000,000 × 0.5 % × 25 % = 1,250.
 */
export const expectedCreditLoss = (exposure: number, defaultProbability: number, lossGivenDefault: number): number =>
  withoutNoise(Math.max(0, exposure) * defaultProbability * lossGivenDefault);
