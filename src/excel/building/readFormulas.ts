import type { CellArea } from "../../blueprints/plannedWorkbook";
import type { CellContent } from "./contentDigest";
import { rangeOf } from "./rangeOf";
import type { RequestLine } from "./requestLine";

const rowsPerRequest = 2_000;

/** Hands over every cell of an area that is not blank, reading a few thousand rows at a time. */
export async function readFormulas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: CellArea,
  line: RequestLine,
  visit: (row: number, column: number, content: CellContent) => void,
): Promise<void> {
  for (let down = 0; down < area.rows; down += rowsPerRequest) {
    const band = { ...area, row: area.row + down, rows: Math.min(rowsPerRequest, area.rows - down) };
    const cells = rangeOf(worksheet, band);
    cells.load("formulas");
    await line.send(context, 0);
    (cells.formulas as CellContent[][]).forEach((contents, rowInBand) => {
      contents.forEach((content, right) => {
        if (content !== "") visit(band.row + rowInBand, band.column + right, content);
      });
    });
  }
}
