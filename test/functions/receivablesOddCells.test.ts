import fc from "fast-check";
import type { Spill } from "../../src/functions/definition";
import { Failure } from "../../src/functions/failure";
import { averageDaysLate } from "../../src/functions/receivables/averageDaysLate";
import { bestDso } from "../../src/functions/receivables/bestDso";
import { cashForecast } from "../../src/functions/receivables/cashForecast";
import { cei } from "../../src/functions/receivables/cei";
import { collector } from "../../src/functions/receivables/collector";
import { daysDelinquent } from "../../src/functions/receivables/daysDelinquent";
import { dsoCountBack } from "../../src/functions/receivables/dsoCountBack";
import { dueDate } from "../../src/functions/receivables/dueDate";
import { lateInterest } from "../../src/functions/receivables/lateInterest";
import { nextAction } from "../../src/functions/receivables/nextAction";
import { nextChannel } from "../../src/functions/receivables/nextChannel";
import { reminders } from "../../src/functions/receivables/reminders";
import { cellsOf } from "./callDefinition";

describe("whatever stands in a cell", () => {
  const definitions = [
    dueDate,
    dsoCountBack,
    bestDso,
    daysDelinquent,
    cei,
    averageDaysLate,
    reminders,
    nextAction,
    nextChannel,
    collector,
    cashForecast,
    lateInterest,
  ] as const;
  const odd: unknown[] = [
    ...["", null, undefined, "x", "NaN", "Infinity", "１２３", "12", " ", true, 0, -1, 0.5, 1e308, -1e308, NaN],
    ...[45_747.75, 2_958_465, 2_958_466, "#N/A", { code: "#REF!" }],
    ...[
      [[45_747], [45_750]],
      [[1, 2, 3]],
      [[]],
      [["", ""]],
      [
        [1, "a"],
        ["#NUM!", 4],
      ],
    ],
  ];

  test.each(definitions.map((definition) => [definition.id, definition] as const))(
    "%s answers with finite values or with an error that says why, in both languages",
    (_, definition) => {
      const usual = Object.keys(definition.parameters).map(
        (name) => (definition.example.given as Record<string, unknown>)[name] ?? null,
      );
      const check = (given: unknown[]): void => {
        let cells: Spill;
        try {
          cells = cellsOf(definition, ...given) as unknown as Spill;
        } catch (problem) {
          // Anything but a failure is a fault.
          if (!(problem instanceof Failure)) throw problem;
          cells = [[problem]];
        }
        for (const cell of cells.flat()) {
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          if (!(cell instanceof Failure)) continue;
          expect(cell.sentence.en.length).toBeGreaterThan(10);
          expect(cell.sentence.zh).toMatch(/[一-鿿]/);
        }
      };
      usual.forEach((_value, index) => {
        for (const value of odd) check(usual.map((cell, at) => (at === index ? value : cell)));
      });
      const pick = fc.constantFrom(...odd, ...usual);
      fc.assert(
        fc.property(fc.array(pick, { minLength: usual.length, maxLength: usual.length }), (given) => check(given)),
        { numRuns: 300 },
      );
    },
  );
});
