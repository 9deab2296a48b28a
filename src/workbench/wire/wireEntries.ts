import type { Invocation } from "../functionHost/functionHost";
import type { EventEntry } from "../objects/eventTypes";

/** One entry of a `richApiMessage`: category, type, target, JSON text, id, whether it came from another person. */
export type WireEntry = readonly [number, number, string, string, string, boolean];

const functionCategory = 1;
const eventCategory = 65_536;
const invoke = 1_000;
const cancel = 1_001;
const visibilityEvent = 65_539;

export const eventEntry = ({ type, target, arguments: args }: EventEntry): WireEntry => [
  eventCategory,
  type,
  target,
  JSON.stringify(args),
  "",
  false,
];

export const visibilityEntry = (visibility: "Visible" | "Hidden"): WireEntry => [
  eventCategory,
  visibilityEvent,
  "",
  JSON.stringify({ visibility }),
  "",
  false,
];

export const invocationEntry = (call: Invocation): WireEntry => [
  functionCategory,
  invoke,
  "",
  JSON.stringify([
    call.invocationId,
    call.functionId,
    call.arguments,
    call.address,
    call.flags,
    call.parameterAddresses,
  ]),
  "",
  false,
];

export const cancellationEntry = (invocationId: number): WireEntry => [
  functionCategory,
  cancel,
  "",
  JSON.stringify({ invocationId }),
  "",
  false,
];
