import { assertAgree } from "../agreement";
import { measure, type Measurement } from "../measure";
import { plainAging } from "../plainLoops";
import { AS_OF, asLedger, sampleInvoices, type InvoiceCells } from "../sampleData";
import { INVOCATION, type ExcelFunction } from "../shippedEntry";

/** J2: customers × ageing buckets with totals, most money first. Peers need a SUMIFS for each of 10,000 cells: minutes to hours. */
export function agingJob(entry: (id: string) => ExcelFunction, rows: number, rounds: number): Measurement[] {
  const aging = entry("AR.AGING");
  const invoices = sampleInvoices(rows);
  const payload = JSON.stringify(invoices);
  const ledger = JSON.stringify(asLedger(invoices));
  const fresh = (): unknown => JSON.parse(payload);
  const { measurements, answers } = measure(
    "J2 ageing",
    rows,
    [
      { name: "plain loop", prepare: fresh, run: (given: InvoiceCells) => plainAging(given, AS_OF) },
      { name: "plain loop, warm", run: () => plainAging(invoices, AS_OF) },
      {
        name: "AR.AGING",
        prepare: fresh,
        run: ({ amounts, dueDates, customers }: InvoiceCells) =>
          aging(amounts, dueDates, AS_OF, customers, null, null, "total", null, INVOCATION),
      },
      { name: "JSON.parse of n × 4", run: () => JSON.parse(ledger) as unknown },
    ],
    rounds,
  );
  assertAgree(`AR.AGING, ${rows} rows`, answers.get("AR.AGING"), answers.get("plain loop"));
  return [...measurements];
}
