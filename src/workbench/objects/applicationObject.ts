import { invalidArgument, notImplemented } from "./hostError";
import { cultureInfo } from "./cultureInfoObject";
import { defineObject, type ObjectKind } from "./hostObject";
import { iterativeCalculation } from "./iterativeCalculationObject";
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
      write: async ({ session }, value) => {
        if (value === "AutomaticExceptTables") throw notImplemented(`calculation mode ${value}`);
        if (value !== "Automatic" && value !== "Manual") throw invalidArgument();
        // Excel has calculated by now what was written while the mode was automatic.
        if (session.engine.calculating()) await session.engine.settled();
        session.engine.setCalculationMode(value === "Manual" ? "manual" : "automatic");
      },
    },
    CalculationState: { read: ({ session }) => (session.engine.calculating() ? "Calculating" : "Done") },
    CalculationEngineVersion: { read: () => 191_029 },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
    UseSystemSeparators: { read: () => true },
  },
  links: {
    CultureInfo: (target) => cultureInfo.of(target),
    IterativeCalculation: (target) => iterativeCalculation.of(target),
  },
  methods: {
    Calculate: ({ session }, given) => {
      const type = given.text(0);
      if (!calculationTypes.includes(type)) throw invalidArgument();
      return type === "Recalculate" ? session.engine.calculate() : session.engine.recalculate();
    },
    // Both hold until the next sync, and here nothing is painted or calculated before the end of a request anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});
