import { readdirSync } from "node:fs";
import path from "node:path";
import { stopAtFirstFailure } from "./stopAtFirstFailure";

/**
 * All tests of the calculations as one test file, for the mutation run: Jest loads the functions once for each mutant
 * instead of once for each test file. The quick and direct ones come first, because the first failure ends the run.
 */
const tests = path.join(__dirname, "..");
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(tests, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith(".test.ts"))
    .sort();
const slow = ["funnelDistributionLaws", "everyArgument", "correlatedTotal", "OddCells"];
const isSlow = (file: string): boolean => slow.some((name) => file.includes(name));
// What is said about the words of the functions tells nothing about the mathematics.
const files = [...filesIn("core"), ...filesIn("functions"), ...filesIn("golden")].filter(
  (file) => !file.includes("Sentences"),
);

stopAtFirstFailure();
for (const file of [...files.filter((name) => !isSlow(name)), ...files.filter(isSlow)])
  describe(file, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is known only when it runs
    require(path.join(tests, file));
  });
