import { ArrayValueObject, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";

let replaced = false;

/** Amounts have two decimals, rates four; what has more is added up as Univer does. */
const parts = 1e4;

/**
 * Adds up an array with the result of Univer's `sum`, which makes decimal objects for each of its steps: a dozen
 * milliseconds for every 9,000 amounts. Numbers of few decimals are added as whole parts, which loses nothing either.
 */
export function sumWithoutObjects(): void {
  if (replaced) return;
  replaced = true;
  ArrayValueObject.prototype.sum = function (this: ArrayValueObject): BaseValueObject {
    const total = new RunningTotal();
    let failure: BaseValueObject | undefined;
    this.iterator((value) => {
      if (!value || value.isString() || value.isBoolean() || value.isNull()) return undefined;
      failure = value.isError() ? value : total.add(value);
      return failure ? false : undefined;
    });
    return failure ?? NumberValueObject.create(total.value);
  };
}

class RunningTotal {
  private wholeParts = 0;
  /** The total itself, once it cannot be counted in parts any more. */
  private exact: number | undefined;

  get value(): number {
    return this.exact ?? this.wholeParts / parts;
  }

  /** Answers the error when there is one. */
  add(value: BaseValueObject): BaseValueObject | undefined {
    const number = value.isNumber() ? Number(value.getValue()) : NaN;
    const own = Math.round(number * parts);
    const sum = this.wholeParts + own;
    if (this.exact === undefined && own / parts === number && Number.isSafeInteger(sum)) {
      this.wholeParts = sum;
      return undefined;
    }
    const answer = NumberValueObject.create(this.value).plus(value);
    if (answer.isError()) return answer;
    this.exact = Number(answer.getValue());
    return undefined;
  }
}
