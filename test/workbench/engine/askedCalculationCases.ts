import { put, value, type EngineCase } from "./engineCase";
import type { SheetEngine, SheetId } from "../../../src/workbench/engine/sheetEngine";

interface Ground {
  readonly other: SheetId;
  /** The functions called since the last look, and what two formulas show: one beside the change, one elsewhere. */
  readonly look: () => unknown;
}

/** On each of two sheets a formula that follows Sheet1!A1, a function from outside and a volatile one. */
async function ground(engine: SheetEngine): Promise<Ground> {
  let calls: string[] = [];
  engine.registerFunctions([{ id: "NOTE.CALL" }, { id: "NOTE.ALWAYS", volatile: true }], ({ id, at }) => {
    calls.push(`${id === "NOTE.CALL" ? "call" : "always"} ${at.sheet === first ? "here" : "there"}`);
    return calls.length;
  });
  const first = engine.activeSheet();
  const other = engine.addSheet("Other");
  put(engine, 0, 0, [[1, "=A1*2", "=NOTE.CALL(5)", "=NOTE.ALWAYS()"]], first);
  put(engine, 0, 0, [["=Sheet1!A1*2", "=Sheet1!B1*2", "=NOTE.CALL(6)"]], other);
  engine.activateSheet(first);
  await engine.settled();
  calls = [];
  return {
    other,
    look: () => {
      const there = engine.read({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 })[0]!.map((one) => one.value);
      return [calls.splice(0).sort().join(", "), value(engine, 0, 1), ...there];
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.calculationtype and excel.worksheet#excel-excel-worksheet-calculate-member(1) */
export const askedCalculationCases: readonly EngineCase[] = [
  {
    name: "asked to calculate what has changed, volatile formulas are calculated, and what does not follow anything is not",
    expected: [
      ["always here", 2, 2, 4],
      ["always here, call here, call there", 2, 2, 4],
    ],
    async run(engine) {
      const { look } = await ground(engine);
      await engine.calculate();
      const changed = look();
      await engine.recalculate();
      return [changed, look()];
    },
  },
  {
    name: "a sheet is calculated by itself: what has changed, or all of it",
    expected: [
      ["always here", 2, 2, 4],
      ["always here, call here", 2, 2, 4],
      ["always here, call there", 2, 2, 4],
    ],
    async run(engine) {
      const { look, other } = await ground(engine);
      const sheet = engine.activeSheet();
      await engine.calculateSheet(sheet, false);
      const changed = look();
      await engine.calculateSheet(sheet, true);
      const all = look();
      await engine.calculateSheet(other, true);
      return [changed, all, look()];
    },
  },
  {
    name: "in manual mode one sheet follows a change when it is asked to, the others when they are",
    expected: [
      ["", 2, 2, 4],
      ["always here", 10, 2, 4],
      ["", 10, 10, 20],
      ["always here", 14, 14, 28],
      ["always here", 18, 18, 36],
    ],
    async run(engine) {
      const { look, other } = await ground(engine);
      const sheet = engine.activeSheet();
      engine.setCalculationMode("manual");
      put(engine, 0, 0, [[5]]);
      await engine.settled();
      const seen = [look()];
      await engine.calculateSheet(sheet, false);
      seen.push(look());
      await engine.calculateSheet(other, false);
      seen.push(look());
      put(engine, 0, 0, [[7]]);
      await engine.calculate();
      seen.push(look());
      put(engine, 0, 0, [[9]]);
      engine.setCalculationMode("automatic");
      await engine.settled();
      seen.push(look());
      return seen;
    },
  },
  // At once, and when what was under way is over and the sheet's own calculation has begun.
  answerMeanwhile("as soon as another sheet is asked for", 0),
  answerMeanwhile("while another sheet is calculated", 20),
];

function answerMeanwhile(when: string, turns: number): EngineCase {
  return {
    name: `in manual mode an answer that comes ${when} reaches its own sheet`,
    expected: ["#BUSY!", 7, 8],
    async run(engine) {
      let answered = false;
      engine.registerFunctions([{ id: "SLOW.ANSWER" }], () => (answered ? 7 : { error: "#BUSY!" }));
      const first = engine.activeSheet();
      const other = engine.addSheet("Other");
      engine.setCalculationMode("manual");
      put(engine, 0, 0, [["=SLOW.ANSWER()", "=A1+1"]], first);
      put(engine, 0, 0, [["=1+1"]], other);
      await engine.calculateSheet(first, true);
      engine.activateSheet(first);
      const before = value(engine, 0, 0);
      const others = engine.calculateSheet(other, true);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      answered = true;
      engine.invalidate([{ sheet: first, row: 0, column: 0 }]);
      await others;
      await engine.settled();
      return [before, value(engine, 0, 0), value(engine, 0, 1)];
    },
  };
}
