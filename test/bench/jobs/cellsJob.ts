import { assertAgree } from "../agreement";
import { measure, type Contestant, type Measurement } from "../measure";
import { HyperFormulaBuckets } from "../peers/hyperFormulaBuckets";
import { plainBuckets, plainDaysLate } from "../plainLoops";
import { AS_OF, sampleInvoices, type Cells } from "../sampleData";
import { INVOCATION, type ExcelFunction } from "../shippedEntry";

/** J3: a word or a number for each row, as a formula in each cell and as one formula that spills. */
export function cellsJob(entry: (id: string) => ExcelFunction, rows: number, rounds: number): Measurement[] {
  const bucket = entry("AR.BUCKET");
  const daysLate = entry("AR.DAYSLATE");
  const { dueDates } = sampleInvoices(rows);
  // The plain loop, too, has the day in a variable of its own: to read what a module exports takes as long as the answer.
  const asOf = AS_OF;
  const invocation = INVOCATION;
  // Two loops written out, because a call in between would cost as much as the answer. What a function that lifts gives for
  // one cell is a grid of one; a sheet takes the answer out of it.
  const bucketInEachCell = (): unknown[] => {
    const answers = new Array<unknown>(rows);
    for (let row = 0; row < rows; row++)
      answers[row] = (bucket((dueDates[row] as unknown[])[0], asOf, null, null, null, invocation) as [[unknown]])[0][0];
    return answers;
  };
  const daysLateInEachCell = (): unknown[] => {
    const answers = new Array<unknown>(rows);
    for (let row = 0; row < rows; row++)
      answers[row] = (daysLate((dueDates[row] as unknown[])[0], asOf, invocation) as [[unknown]])[0][0];
    return answers;
  };
  const flat = (answer: unknown): unknown[] => (answer as Cells).flat();
  const engine = rows <= 10_000 ? new HyperFormulaBuckets(dueDates, AS_OF) : undefined;
  let day = AS_OF;
  const peer: Contestant[] =
    engine === undefined
      ? []
      : [{ name: "HyperFormula function, day typed", run: () => engine.typeDay((day += 1)), samples: 5 }];
  const { measurements, answers } = measure(
    "J3 cells",
    rows,
    [
      { name: "plain loop, words", run: () => plainBuckets(dueDates, AS_OF) },
      {
        name: "AR.BUCKET, spilled",
        run: () => bucket(dueDates, [[AS_OF]], null, null, null, INVOCATION),
      },
      { name: "AR.BUCKET, cell by cell", run: bucketInEachCell },
      { name: "plain loop, days", run: () => plainDaysLate(dueDates, AS_OF) },
      { name: "AR.DAYSLATE, spilled", run: () => daysLate(dueDates, [[AS_OF]], INVOCATION) },
      { name: "AR.DAYSLATE, cell by cell", run: daysLateInEachCell },
      ...peer,
    ],
    rounds,
  );

  const words = flat(answers.get("plain loop, words"));
  const days = flat(answers.get("plain loop, days"));
  for (const how of ["spilled", "cell by cell"]) {
    assertAgree(`AR.BUCKET, ${how}, ${rows} rows`, flat(answers.get(`AR.BUCKET, ${how}`)), words);
    assertAgree(`AR.DAYSLATE, ${how}, ${rows} rows`, flat(answers.get(`AR.DAYSLATE, ${how}`)), days);
  }
  engine?.typeDay(AS_OF);
  if (engine !== undefined) assertAgree(`HyperFormula function, ${rows} rows`, flat(engine.words()), words);
  engine?.close();
  return [...measurements];
}
