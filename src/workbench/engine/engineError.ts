export type EngineErrorCode = "InvalidArgument" | "InvalidOperation" | "ItemAlreadyExists" | "ItemNotFound";

/** A request that cannot be done, with Excel's error code and a sentence that says why. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "EngineError";
  }
}
