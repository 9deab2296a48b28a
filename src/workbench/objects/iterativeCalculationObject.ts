import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";
import { StoredTexts } from "./storedTexts";

interface IterationTarget {
  readonly session: Session;
}

const key = "iteration";
const mostIterations = 32_767;

interface Iteration {
  readonly maxIteration: number;
  readonly maxChange: number;
}

const texts = ({ session }: IterationTarget): StoredTexts => new StoredTexts(session.workbook.engine.parts, key);

const settings = (target: IterationTarget): Iteration => ({
  maxIteration: 100,
  maxChange: 0.001,
  ...(JSON.parse(texts(target).get(key) ?? "{}") as Partial<Iteration>),
});

const change = (target: IterationTarget, part: Partial<Iteration>): void =>
  texts(target).set(key, JSON.stringify({ ...settings(target), ...part }));

/** Circular references are never resolved here; how often and how closely they should be is kept for a file. */
export const iterativeCalculation: ObjectKind<IterationTarget> = defineObject({
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      read: () => false,
      write: (_, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        if (value) throw notImplemented("iterative calculation");
      },
    },
    MaxIteration: {
      read: (target) => settings(target).maxIteration,
      write: (target, value) => {
        const good = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= mostIterations;
        if (!good) throw invalidArgument();
        change(target, { maxIteration: value });
      },
    },
    MaxChange: {
      read: (target) => settings(target).maxChange,
      write: (target, value) => {
        if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
        change(target, { maxChange: value });
      },
    },
  },
});
