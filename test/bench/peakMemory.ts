import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AS_OF, sampleInvoices } from "./sampleData";
import { INVOCATION, shippedEntry } from "./shippedEntry";

/**
 * Run in a process of its own, because the highest mark of memory never falls: what one AR.AGING over a million invoices
 * needs at most, beside the cells it is given.
 */
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const held = (): number => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const [dist, rows] = process.argv.slice(2);
const aging = shippedEntry(dist as string)("AR.AGING");
const before = held();
const { amounts, dueDates, customers } = sampleInvoices(Number(rows));
const input = held() - before;
// Kilobytes; the pages that building the cells has left free are there to be used again, so nothing is missed but those.
const highBefore = process.resourceUsage().maxRSS;
const residentBefore = process.memoryUsage.rss();
aging(amounts, dueDates, AS_OF, customers, null, null, "total", null, INVOCATION);
const high = Math.max(process.resourceUsage().maxRSS, highBefore) * 1024;
console.log(JSON.stringify({ input, peak: input + Math.max(0, high - residentBefore) }));
