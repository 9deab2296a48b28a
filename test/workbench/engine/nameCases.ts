import { put, values, value, formula, refusal, type EngineCase } from "./engineCase";

export const nameCases: readonly EngineCase[] = [
  {
    name: "names of cells, constants, formulas and LAMBDAs calculate",
    expected: [10, 0.4, 10, 42],
    async run(engine) {
      put(engine, 0, 0, [[10]]);
      engine.addName("Target", "=Sheet1!$A$1");
      engine.addName("Margin", "=0.2");
      engine.addName("Total", "=SUM(Sheet1!$A$1:$A$5)");
      engine.addName("LAM.DOUBLE", "=LAMBDA(x,x*2)");
      put(engine, 0, 2, [["=Target", "=Margin*2", "=Total", "=LAM.DOUBLE(21)"]]);
      await engine.settled();
      return values(engine, 0, 2, 1, 4)[0];
    },
  },
  {
    name: "names read back as they were given",
    expected: [
      { name: "Target", formula: "=Sheet1!$A$1" },
      { name: "Margin", formula: "=0.2" },
    ],
    async run(engine) {
      engine.addName("Target", "=Sheet1!$A$1");
      engine.addName("Margin", "=0.2");
      await engine.settled();
      return engine.names();
    },
  },
  {
    name: "a name deleted and restored: only the cells concerned show it, and they heal",
    expected: [
      [21, 4],
      ["#NAME?", 4],
      [21, 4],
    ],
    async run(engine) {
      engine.addName("Later", "=7");
      put(engine, 0, 0, [["=Later*3", "=2+2"]]);
      await engine.settled();
      const seen = [values(engine, 0, 0, 1, 2)[0]];
      engine.removeName("Later");
      await engine.settled();
      seen.push(values(engine, 0, 0, 1, 2)[0]);
      engine.addName("Later", "=7");
      await engine.settled();
      return [...seen, values(engine, 0, 0, 1, 2)[0]];
    },
  },
  {
    name: "undo brings a deleted name back and heals its cells",
    expected: ["#NAME?", 21],
    async run(engine) {
      engine.addName("Later", "=7");
      put(engine, 0, 0, [["=Later*3"]]);
      await engine.settled();
      engine.removeName("Later");
      await engine.settled();
      const before = value(engine, 0, 0);
      await engine.undo();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "a name used before it is defined heals",
    expected: ["#NAME?", 14],
    async run(engine) {
      put(engine, 0, 0, [["=Later*2"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      engine.addName("Later", "=7");
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "changing a name changes its cells",
    expected: [7, 8],
    async run(engine) {
      engine.addName("Rate1x", "=7");
      put(engine, 0, 0, [["=Rate1x"]]);
      await engine.settled();
      const before = value(engine, 0, 0);
      engine.changeName("Rate1x", "=8");
      await engine.settled();
      return [before, value(engine, 0, 0)];
    },
  },
  {
    name: "a name may be called like a function",
    expected: [0.1, 0.2, 3],
    async run(engine) {
      engine.addName("Rate", "=0.1");
      put(engine, 0, 0, [["=Rate", "=Rate*2", "=SUM(1,2)"]]);
      await engine.settled();
      return values(engine, 0, 0, 1, 3)[0];
    },
  },
  {
    name: "a recursive name is refused with a sentence, also over a detour, and the sheet calculates on",
    expected: [{ code: "InvalidArgument", sentence: true }, { code: "InvalidArgument", sentence: true }, 4],
    async run(engine) {
      const direct = await refusal(() => engine.addName("FACT.R", "=LAMBDA(n,IF(n<=1,1,n*FACT.R(n-1)))"));
      engine.addName("PING.L", "=LAMBDA(n,PONG.L(n))");
      const detour = await refusal(() => engine.addName("PONG.L", "=LAMBDA(n,PING.L(n))"));
      put(engine, 0, 0, [["=2+2"]]);
      await engine.settled();
      return [direct, detour, value(engine, 0, 0)];
    },
  },
  {
    name: "a LET variable named like a defined name stays a variable, and the sheet calculates on",
    expected: [5, 4, "=LET(TWICE.IT,2,TWICE.IT+3)"],
    async run(engine) {
      engine.addName("TWICE.IT", "=LAMBDA(x,x*2)");
      put(engine, 0, 0, [["=LET(TWICE.IT,2,TWICE.IT+3)", "=2+2"]]);
      await engine.settled();
      return [value(engine, 0, 0), value(engine, 0, 1), formula(engine, 0, 0)];
    },
  },
];
