import type { BuildProblemKind } from "../buildProblem";
import { excelErrorCode } from "../excelError";

const kinds: Readonly<Record<string, BuildProblemKind>> = {
  AccessDenied: "protected",
  InvalidArgument: "refused",
  InvalidOperation: "refused",
  InvalidReference: "refused",
  InvalidBinding: "refused",
  UnsupportedOperation: "refused",
  NotImplemented: "hostTooOld",
  ApiNotFound: "hostTooOld",
  ApiNotAvailable: "hostTooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  InvalidOperationInCellEditMode: "cellInEdit",
  ItemAlreadyExists: "nameTaken",
  ItemNotFound: "gone",
  InvalidOrTimedOutSession: "notAnswering",
};

/** Excel never answered. */
export class NoAnswer extends Error {
  constructor() {
    super("Excel did not answer.");
    this.name = "NoAnswer";
  }
}

export function problemKind(problem: unknown): BuildProblemKind {
  if (problem instanceof NoAnswer) return "notAnswering";
  return kinds[excelErrorCode(problem) ?? ""] ?? "unknown";
}

/** How many of the traced steps of a request Excel carried out before it failed. */
export function tracedSteps(problem: unknown): number {
  if (!(problem instanceof Error) || !("traceMessages" in problem)) return 0;
  return Array.isArray(problem.traceMessages) ? problem.traceMessages.length : 0;
}
