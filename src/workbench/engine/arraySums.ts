import { ArrayValueObject, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";

let replaced = false;

/**
 * Adds up an array as Univer does, whose `sum` makes an object for each of its steps: a dozen milliseconds for every
 * 9,000 amounts. Whole numbers are added as they are, and what is left to Univer is how it adds fractions.
 */
export function sumWithoutObjects(): void {
  if (replaced) return;
  replaced = true;
  ArrayValueObject.prototype.sum = function (this: ArrayValueObject): BaseValueObject {
    let total = 0;
    let failure: BaseValueObject | undefined;
    this.iterator((value) => {
      if (!value || value.isString() || value.isBoolean() || value.isNull()) return undefined;
      const result = value.isNumber() ? total + Number(value.getValue()) : NaN;
      if (Number.isSafeInteger(result)) {
        total = result;
        return undefined;
      }
      const sum = value.isError() ? value : NumberValueObject.create(total).plus(value);
      if (sum.isError()) failure = sum;
      else total = Number(sum.getValue());
      return failure ? false : undefined;
    });
    return failure ?? NumberValueObject.create(total);
  };
}
