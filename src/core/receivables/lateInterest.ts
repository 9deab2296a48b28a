import { carryingCost } from "../badDebt/carryingCost";

/**
 * What a customer owes for paying late: simple interest from the day after the due day, plus a fixed fee.
 *
 * @param amount      money that is late; a credit note is negative, lowers the interest and bears no fee
 * @param daysLate    days past due; nothing is owed for 0 or less
 * @param annualRate  a fraction a year
 * @param yearDays    365 or 360
 * @param fixedFee    money for each late invoice
 * Source: UK Late Payment of Commercial Debts (Interest) Act 1998 (base rate + 8 %, ÷ 365, fixed sum of 40, 70 or 100).
 */
export const lateInterest = (
  amount: number,
  daysLate: number,
  annualRate: number,
  yearDays: number,
  fixedFee: number,
): number => (daysLate > 0 ? carryingCost(amount, daysLate, annualRate, yearDays) + (amount > 0 ? fixedFee : 0) : 0);
