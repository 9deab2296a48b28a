import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
test("probe", async () => {
  const engine = createNodeSheetEngine();
  const sheet = engine.activeSheet();
  engine.write({ sheet, row: 0, column: 0, rows: 4, columns: 2 }, [["A","B"], [1,"x"], [2,"y"], [3,"z"]]);
  await engine.addTable("D", { sheet, row: 0, column: 0, rows: 4, columns: 2 });
  const fs = ["=SORT(D[A],1,-1)", "=TAKE(D[A],2)", "=D[A]*1", "=SORTBY(D[B],D[A],-1)", "=FILTER(D[A],D[B]<>\"\")", "=INDEX(D[A],1)", "=XLOOKUP(\"x\",D[B],D[A])","=SUMIFS(D[A],D[B],\"x\")","=SUMPRODUCT(D[A],--(D[B]=\"x\"))","=XMATCH(1,D[A])","=LET(s,SORT(D[A],1,-1),INDEX(s,1))","=UNIQUE(D[A])","=TAKE($A$2:$A$4,2)", "=SORT($A$2:$A$4,1,-1)","=TAKE($A$2:$A$4,2)"];
  engine.write({ sheet, row: 0, column: 5, rows: 1, columns: fs.length }, [fs]);
  await engine.settled();
  const show = () => fs.forEach((f,i) => console.log(f, JSON.stringify(engine.read({ sheet, row: 0, column: 5+i, rows: 3, columns: 1 }).map((x) => x[0]!.value))));
  show();
  engine.write({ sheet, row: 1, column: 0, rows: 1, columns: 1 }, [[1.5]]);
  await engine.settled();
  show();
  console.log("evaluate");
  for (const f of [...fs,"=SORT(D[A]*1,1,-1)","=SUM(D[A])","=D[A]","=-1E+21","=1.5E-05","=-0.000000000000000000015","=-1.5E-300*1","=1-1.5E-05","=2*-1.5E-05","=1E-5+0", "=1.5E-5+0","=-1.5E+300*1","=1.5E+300*1","=1.5E-300*1","=-(1.5E-300)", "=IF(1<2,-1E-5,0)","=IF(-1E-5,-1E-5,0)+1","=-(TRUE)","=-(\"3\")","=--(TRUE)","=--(\"3\")","=\"a\"&CHAR(10)&\"b\"","=-1E-5","=1E-300","=SUM(-1E-30,1)","=SUM(-1E+30,1)"])
    console.log(f, JSON.stringify(await engine.evaluate(f)));
  engine.dispose();
}, 60000);
