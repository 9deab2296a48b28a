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
      read: () => "Automatic",
      write: (_, value) => {
        if (value === "AutomaticExceptTables" || value === "Manual") throw notImplemented(`calculation mode ${value}`);
        if (value !== "Automatic") throw invalidArgument();
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
      if (!calculationTypes.includes(given.text(0))) throw invalidArgument();
      return session.engine.recalculate();
    },
    // Both hold until the next sync, and here nothing is painted or calculated before the end of a request anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});
