/** A denominator is zero. `denominator` is the name of the quantity in the signature of the function that threw. */
export class DivisionByZero extends Error {
  constructor(readonly denominator: string) {
    super(`${denominator} is 0`);
    this.name = "DivisionByZero";
  }
}
