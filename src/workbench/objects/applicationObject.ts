import { invalidArgument, notImplemented } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";

interface ApplicationTarget {
  readonly session: Session;
}

const calculationTypes = ["Recalculate", "Full", "FullRebuild"];

export const application: ObjectKind<ApplicationTarget> = defineObject({
  name: "Application",
  properties: {
    CalculationMode: {
      read: ({ session }) => (session.engine.calculationMode() === "manual" ? "Manual" : "Automatic"),
      write: ({ session }, value) => {
        if (value === "AutomaticExceptTables") throw notImplemented(`calculation mode ${value}`);
        if (value !== "Automatic" && value !== "Manual") throw invalidArgument();
        session.engine.setCalculationMode(value === "Manual" ? "manual" : "automatic");
      },
    },
    CalculationState: { read: ({ session }) => (session.engine.calculating() ? "Calculating" : "Done") },
    CalculationEngineVersion: { read: () => 191_029 },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: ({ session }, given) => {
      const type = given.text(0);
      if (!calculationTypes.includes(type)) throw invalidArgument();
      const manual = session.engine.calculationMode() === "manual";
      return manual && type === "Recalculate" ? session.engine.calculate() : session.engine.recalculate();
    },
    // Both hold until the next sync, and here nothing is painted or calculated before the end of a request anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});
