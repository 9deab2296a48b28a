import { createNodeSheetEngine } from "/work/main/src/workbench/engine/createNodeSheetEngine";
import { UniverSheetEngine } from "/work/main/src/workbench/engine/univerSheetEngine";
test("x", async () => {
  const e = createNodeSheetEngine();
  const calls: any[] = [];
  e.registerFunctions([{ id: "FN.ARGS" }, { id: "FN.SPILL" }, { id: "FN.THROW" }], (c) => {
    if (c.id === "FN.THROW") throw new Error("x");
    if (c.id === "FN.SPILL") return [[1, ""], ["a", null, { error: "#N/A" }], []];
    calls.push(c); return c.arguments.length; });
  const s = e.activeSheet();
  const W = (a: number, b: number, v: any[][]) => e.write({ sheet: s, row: a, column: b, rows: v.length, columns: v[0]!.length }, v);
  const R = (a: number, b: number, r = 1, c = 1) => JSON.stringify(e.read({ sheet: s, row: a, column: b, rows: r, columns: c }));
  W(0, 0, [["h", "k"], [1, 2], ["", 0], ["=\"\"", "=1/0"], [true, "'=1"]]);
  W(0, 4, [["=FN.ARGS(A1:B5,,3,\"x\",{1,2;3,4},A9,A:A,SEQUENCE(2),B4)"], ["=fn.args()"], ["=FN.SPILL()"], [null], [null], ["=FN.THROW()"], ["=SUM(B2:B3)"], ["=NOPE.FN(1)"], ["=SEQUENCE(3,1)*2"]]);
  await e.settled();
  console.log(R(0, 0, 5, 2), "\n", R(0, 4, 12, 3), "\n", JSON.stringify(calls, null, 0));
  console.log(JSON.stringify(await e.evaluate("SUM(B2:B3)+E9")), JSON.stringify(await e.evaluate("E9:E11")), JSON.stringify(await e.evaluate("=FN.SPILL()")));
  W(12,4,[["=SEQUENCE(3000)"]]); await e.settled(); console.log(R(12,4), R(3011,4), JSON.stringify(e.usedRect(s)));
  e.dispose();
});
