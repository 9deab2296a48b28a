import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ShippedFunctions, type CallAnswer } from "./shippedFunctions";

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../dist");
if (!existsSync(path.join(dist, "functions.js"))) {
  console.error("There is no built add-in yet. Run `npm run build` first.");
  process.exit(1);
}
const functions = new ShippedFunctions(dist);

function answerLine(line: string): CallAnswer {
  let call: unknown;
  try {
    call = JSON.parse(line);
  } catch {
    return { error: "#VALUE!", message: 'This line is not JSON. Write {"fn":"FUNCTION.NAME","args":[…]}.' };
  }
  const { fn, args = [] } = (call ?? {}) as { fn?: unknown; args?: unknown };
  if (typeof fn !== "string" || !Array.isArray(args))
    return { error: "#VALUE!", message: 'Write {"fn":"FUNCTION.NAME","args":[…]}.' };
  return functions.call(fn, args);
}

/** JSON lines in, JSON lines out, one answer for each call. */
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== "") console.log(JSON.stringify(answerLine(line)));
}
