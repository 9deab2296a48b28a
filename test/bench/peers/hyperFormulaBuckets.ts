import { FunctionArgumentType, FunctionPlugin, HyperFormula } from "hyperformula";
import type { Cells } from "../sampleData";

class BucketPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    BUCKET: {
      method: "bucket",
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }, { argumentType: FunctionArgumentType.NUMBER }],
    },
  };

  // HyperFormula does not export the types of these two; they are only handed on.
  bucket({ args }: { readonly args: never[] }, state: never): unknown {
    return this.runFunction(args, state, this.metadata("BUCKET"), (due: number, asOf: number) => {
      const late = asOf - due;
      return late <= 0
        ? "Current"
        : late <= 30
          ? "1–30 days"
          : late <= 60
            ? "31–60 days"
            : late <= 90
              ? "61–90 days"
              : "91+ days";
    });
  }
}

/** The ageing bucket as a function in JavaScript for HyperFormula, a formula each row; then the day is typed over. */
export class HyperFormulaBuckets {
  private readonly engine: HyperFormula;

  constructor(dueDates: Cells, asOf: number) {
    HyperFormula.registerFunctionPlugin(BucketPlugin, { enGB: { BUCKET: "BUCKET" } });
    this.engine = HyperFormula.buildFromArray(
      [[asOf], ...dueDates.map(([due], row) => [due as number, `=BUCKET(A${row + 2},A$1)`])],
      { licenseKey: "gpl-v3", smartRounding: false },
    );
  }

  typeDay(asOf: number): void {
    this.engine.setCellContents({ sheet: 0, row: 0, col: 0 }, [[asOf]]);
  }

  words(): Cells {
    return this.engine
      .getSheetValues(0)
      .slice(1)
      .map(([, word]) => [word]);
  }

  close(): void {
    this.engine.destroy();
    HyperFormula.unregisterFunctionPlugin(BucketPlugin);
  }
}
