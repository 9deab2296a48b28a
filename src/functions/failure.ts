import type { BothLanguages } from "./bothLanguages";

/** The errors that a function may answer with; every one of them can be caught with IFERROR. */
export const errorCodes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An Excel error with the one sentence that says what is wrong, where, and what to do. Thrown, or an element of a spill. */
export class Failure extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: BothLanguages,
  ) {
    super(sentence.en);
    this.name = "Failure";
  }
}

/** Thrown by `compute` when an argument cannot be used: becomes a Failure that also names the row it came from. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly argument: string,
    readonly reason: BothLanguages,
  ) {
    super(reason.en);
    this.name = "Refusal";
  }
}
