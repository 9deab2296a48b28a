import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { bind } from "jest-each";
import { register } from "tsx/cjs/api";

const require = createRequire(path.join(process.cwd(), "package.json"));

/** The quick and direct tests first, because the first failure ends a run. */
const folders = ["core", "functions", "golden"];
const slow = ["funnelDistributionLaws", "everyArgument", "correlatedTotal", "OddCells"];
const isSlow = (file) => slow.some((name) => file.includes(name));
// What is said about the words of the functions tells nothing about the mathematics.
const isAboutWords = (file) => file.includes("Sentences");

/** With each expression watched they take seconds to minutes, a mutant: without them the score can only be lower. */
const tooSlow = [
  "cosine series and grid agree to a hundred-thousandth of the deviation",
  "does not exhaust the memory",
  "the series refuses totals that come in steps",
  "next to no correlation are next to independent",
  "the simulation lies within its own error",
  "correlation widens the range",
  "correlation moves the risk, never the mean",
  "very many small deals follow Vasicek's limit",
  "ρ = 0.99: both come with",
  "on a common unit of the amounts the grid is exact",
  "order 16384 gives the moments",
  "are counted on their unit where the deviation is few units wide",
  "equal sums together",
  "the distribution of many deals",
  "the distribution of few deals",
];

function testFiles() {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join("test", folder), { recursive: true })
      .map((name) => path.resolve("test", folder, name))
      .filter((file) => file.endsWith(".test.ts") && !isAboutWords(file))
      .sort(),
  );
  return [...files.filter((file) => !isSlow(file)), ...files.filter(isSlow)];
}

/** Loads the test files with just as much of Jest's language as they speak. */
function collectTests() {
  const tests = [];
  let names = [];
  let fileName;
  const test = (name, body) => {
    const title = [...names, name].join(" ");
    if (tooSlow.some((words) => title.includes(words))) return;
    tests.push({ id: `${path.basename(fileName)} ${title} #${tests.length}`, name: title, fileName, body });
  };
  const describe = (name, body) => {
    names = [...names, name];
    body();
    names = names.slice(0, -1);
  };
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  describe.skip = () => undefined;
  Object.assign(globalThis, { test, describe, expect });
  for (fileName of testFiles()) require(fileName);
  return tests;
}

/**
 * Runs the tests of the calculations in Stryker's own process: they need no isolation from each other, and a mutant takes
 * milliseconds where Jest takes seconds to load all functions anew.
 */
class InProcessRunner {
  #instrumenter = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #tests;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register();
    // Making a counterexample smaller is for people.
    require("fast-check").configureGlobal({ endOnFailure: true });
  }

  #load() {
    for (const file of Object.keys(require.cache)) if (!file.includes("node_modules")) delete require.cache[file];
    this.#tests = collectTests();
  }

  async #run(tests, bail) {
    const results = [];
    for (const { id, name, fileName, body } of tests) {
      this.#instrumenter.currentTestId = id;
      const started = performance.now();
      const result = { id, name, fileName, status: TestStatus.Success };
      try {
        await body();
      } catch (problem) {
        Object.assign(result, { status: TestStatus.Failed, failureMessage: String(problem?.message ?? problem) });
      }
      results.push({ ...result, timeSpentMs: performance.now() - started });
      if (bail && result.status === TestStatus.Failed) break;
    }
    this.#instrumenter.currentTestId = undefined;
    return results;
  }

  async dryRun() {
    this.#load();
    const tests = await this.#run(this.#tests, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#instrumenter.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, disableBail, hitLimit, ...when }) {
    const instrumenter = this.#instrumenter;
    Object.assign(instrumenter, {
      activeMutant: undefined,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    if (when.mutantActivation === "static") instrumenter.activeMutant = activeMutant.id;
    try {
      if (when.reloadEnvironment || this.#tests === undefined) this.#load();
      instrumenter.activeMutant = activeMutant.id;
      const wanted = testFilter === undefined ? undefined : new Set(testFilter);
      const covering = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
      // Who tests the folder itself finds out first.
      const folder = path.join("test", "core", path.basename(path.dirname(sandboxFileName)));
      const isDirect = ({ fileName }) => fileName.includes(folder);
      const inOrder = [...covering.filter(isDirect), ...covering.filter((test) => !isDirect(test))];
      const tests = await this.#run(inOrder, !disableBail);
      const result = determineHitLimitReached(instrumenter.hitCount, hitLimit);
      return toMutantRunResult(result ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } catch (problem) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(problem?.stack ?? problem) });
    } finally {
      instrumenter.activeMutant = undefined;
      if (when.mutantActivation === "static") this.#tests = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "inProcess", InProcessRunner)];
