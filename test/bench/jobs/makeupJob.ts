import { assertAgree } from "../agreement";
import { measure, type Measurement } from "../measure";
import { plainMakeup } from "../plainLoops";
import { sampleLosses } from "../sampleData";
import { INVOCATION, type ExcelFunction } from "../shippedEntry";

/** J4: the table of extra sales, a column of losses against a row of margins. `rows` is the number of its cells. */
export function makeupJob(entry: (id: string) => ExcelFunction, rows: number, rounds: number): Measurement[] {
  const makeup = entry("BADDEBT.MAKEUP");
  const { losses, margins } = sampleLosses(Math.sqrt(rows));
  const { measurements, answers } = measure(
    "J4 make-up table",
    rows,
    [
      { name: "plain loop", run: () => plainMakeup(losses, margins) },
      { name: "BADDEBT.MAKEUP", run: () => makeup(losses, margins, INVOCATION) },
    ],
    rounds,
  );
  assertAgree(`BADDEBT.MAKEUP, ${rows} cells`, answers.get("BADDEBT.MAKEUP"), answers.get("plain loop"));
  return [...measurements];
}
