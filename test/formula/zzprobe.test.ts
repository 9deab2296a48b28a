import { createNodeSheetEngine } from "../../src/workbench/engine/createNodeSheetEngine";
test("probe", async () => {
  const engine = createNodeSheetEngine();
  const sheet = engine.activeSheet();
  engine.write({ sheet, row: 0, column: 0, rows: 4, columns: 1 }, [["A"], [1], [2], [3]]);
  await engine.addTable("D", { sheet, row: 0, column: 0, rows: 4, columns: 1 });
  engine.write({ sheet, row: 0, column: 3, rows: 1, columns: 6 }, [["=INDEX(D[A],1)", "=SORT(D[A],1,-1)", "=INDEX(D[A],1)", "=SORT($A$2:$A$4,1,-1)", "=INDEX($A$2:$A$4,1)", "=SORTBY(D[A],D[A],-1)"]]);
  await engine.settled();
  const show = (c: number, n = 1) => engine.read({ sheet, row: 0, column: c, rows: 3, columns: n }).map((r) => r.map((x) => x.value));
  console.log(JSON.stringify([show(3), show(4), show(5), show(6), show(7), show(8)]));
  engine.write({ sheet, row: 1, column: 0, rows: 1, columns: 1 }, [[10]]);
  await engine.settled();
  console.log(JSON.stringify([show(3), show(4), show(5), show(6), show(7), show(8)]));
  for (const f of ["=-2^2","=2^3^2","=2^-3","=5--3","=1=1=TRUE","=-(5)","=--5","=1&2+3","=\"a\"=\"A\"","=1<\"a\"","=TRUE>\"z\"","=\"5\"+1","=TRUE+1","=\"a\"+1","=\"\"+1","=1&\"\"=1", "=\"1\"=1","=1/0","=0^0","=(1/0)&\"a\"","=1E+21*2","=1E-7*1","=0.1+0.2&\"\"","=IF(\"a\",1,2)","=IF(0,1,2)","=IF(\"TRUE\",1,2)","=SUM(\"5\",TRUE,2)","=SUM(\"a\")","=TRUE&\"x\"","=2-(3-4)","=(1<2)*3","=\"b\">\"a\"","=\"b\">\"B\"", "=IF(TRUE,1,)", "={1,-2;\"a\",TRUE}","=1=\"a\"","=\"(,{\"&\"}\"","=\"a\nb\"", "=SUM(D)","=EDATE(45688,1)","=EDATE(45717,1)","=SORTBY(D[A],D[A],-1)","=-1^2","=(-8)^(1/3)","=SUM({1,2})","=10%","=NOT(1)","=\"say \"\"hi\"\"\"","=1>=1","=D[[A]:[A]]","=SUM(Sheet1!$A$2:$A$4)","=-A2^2","=-\"3\"","=--TRUE","=-TRUE","=1-\"2\"","=1+\"2\"","=IF(1=1,\"x\",\"y\")&1","=1&TRUE","=-(2)^2","=SUM(TRUE)","=TRUE=1","=SUM(D[[#This Row],[A]])","=\"a\"<\"b\"","=\"ab\"&1.5", "=1e3+1","=5=5","=2<>2","=IF(1/0,1,2)","=IF(TRUE,1,1/0)","=-1.5E-05", "=SUM(-1,2)","=(1,2)","=IFERROR(1/0,)","=2*(3+4)","=\"a\"&-5","=3--\"2\"","=TRUE+TRUE","=LET(x,2,y,x*3,y-x)","=LET(x,D[A],SUM(x*2))","=SUM(D[A]*2)"])
    console.log(f, JSON.stringify(await engine.evaluate(f)));
  engine.dispose();
}, 60000);
