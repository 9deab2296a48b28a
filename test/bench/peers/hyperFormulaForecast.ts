import { HyperFormula } from "hyperformula";
import { STAGES, type DealCells } from "../sampleData";

/** The forecast as six SUMIF and a SUMPRODUCT in HyperFormula, loaded once; then one amount is typed over and over. */
export class HyperFormulaForecast {
  private readonly engine: HyperFormula;
  private typed = 0;

  constructor({ amounts, stages }: DealCells) {
    const rows = amounts.length;
    const sums = STAGES.map(([name, rate], stage) => [
      name,
      rate,
      `=SUMIF(Deals!B$1:B$${rows},A${stage + 1},Deals!A$1:A$${rows})`,
    ]);
    this.engine = HyperFormula.buildFromSheets(
      {
        Deals: amounts.map(([amount], row) => [amount as number, stages[row]?.[0] as string]),
        Forecast: [...sums, [`=SUMPRODUCT(B1:B${STAGES.length},C1:C${STAGES.length})`]],
      },
      { licenseKey: "gpl-v3", smartRounding: false },
    );
  }

  typeAmount(amount = 1000 + this.typed++): number {
    this.engine.setCellContents({ sheet: 0, row: 0, col: 0 }, [[amount]]);
    return this.engine.getCellValue({ sheet: 1, row: STAGES.length, col: 0 }) as number;
  }

  close(): void {
    this.engine.destroy();
  }
}
