import { ErrorValueObject, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { univerError } from "./cellErrors";
import type { UniverRuntime } from "./univerRuntime";
import { isArray, mapValues, spreadValues } from "./valueArrays";
import { wrapFunction, type Calculate } from "./wrapFunction";
import { dayOf, daysInMonth, serialOf, yearFraction } from "./yearFraction";

const dateFormat = "yyyy/mm/dd;@";
const lastSerial = 2_958_465;
/** Before 1 March 1900 Excel's calendar has a day that never was; Univer's own functions know about it. */
const firstCertainSerial = 61;

/** Univer's month after 31 January begins on 3 March, and two day counts of its YEARFRAC are not Excel's. */
export function guardDates(runtime: UniverRuntime): void {
  wrapFunction(runtime, "EDATE", (calculate) => (start, months) => {
    if (!start || !months) return calculate(start, months);
    return spreadValues(start, months, (day, count) => monthsLater(day, count, calculate));
  });
  wrapFunction(runtime, "EOMONTH", (calculate) => (start, months) => {
    return calculate(start, months && mapValues(months, truncated));
  });
  wrapFunction(runtime, "YEARFRAC", (calculate) => (from, to, basis) => {
    const answer = calculate(from, to, basis);
    if (!from || !to || !answer.isNumber()) return answer;
    const counted = basis ? Math.trunc(numberOf(basis)) : 0;
    const [start, end] = [numberOf(from), numberOf(to)].map(Math.floor) as [number, number];
    if ((counted !== 0 && counted !== 1) || !(Math.min(start, end) >= firstCertainSerial)) return answer;
    return NumberValueObject.create(yearFraction(start, end, counted));
  });
}

function monthsLater(start: BaseValueObject, months: BaseValueObject, calculate: Calculate): BaseValueObject {
  const day = start.isString() ? start.convertToNumberObjectValue() : start;
  const count = truncated(months.isString() ? months.convertToNumberObjectValue() : months);
  const answers = calculate(day, count);
  const answer = isArray(answers) ? (answers.get(0, 0) ?? answers) : answers;
  const serial = Number(day.getValue());
  if (!answer.isNumber() || serial < firstCertainSerial) return answer;
  const from = dayOf(serial);
  const month = from.month + Number(count.getValue());
  const later = serialOf(from.year, month, Math.min(from.day, daysInMonth(from.year, month)));
  if (later < 0 || later > lastSerial) return ErrorValueObject.create(univerError("#NUM!"));
  return NumberValueObject.create(later, dateFormat);
}

/** Excel cuts off a part of a month, Univer rounds it down: they differ for months back. */
function truncated(months: BaseValueObject): BaseValueObject {
  return months.isNumber() ? NumberValueObject.create(Math.trunc(Number(months.getValue()))) : months;
}

function numberOf(variant: BaseValueObject): number {
  const value = isArray(variant) ? (variant.get(0, 0) ?? variant) : variant;
  return Number((value.isString() ? value.convertToNumberObjectValue() : value).getValue());
}
