import "../../../src/workbench/engine/iteratorHelpers";
import { Univer } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  Lexer,
  LexerTreeBuilder,
  SetDefinedNameMutation,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { guardLexer, guardNames } from "../../../src/workbench/engine/lexerGuard";
import { registerPlugins } from "../../../src/workbench/engine/registerPlugins";
import { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";

function openWorkbook(): UniverRuntime {
  const univer = new Univer();
  registerPlugins(univer, UniverSheetsNodeCorePreset().plugins);
  const runtime = new UniverRuntime(univer);
  runtime.open({ sheetOrder: ["s"], sheets: { s: { id: "s", name: "S" } } }, "w");
  return runtime;
}

/** The references that the lexer sees in a formula, after it has seen one that is only half typed. */
function referencesAfterHalfFormula(guarded: boolean): string[] {
  const runtime = openWorkbook();
  if (guarded) guardLexer(runtime);
  const lexer = runtime.injector.get(LexerTreeBuilder);
  lexer.treeBuilder("=SUM(Deals[Am");
  const nodes = lexer.sequenceNodesBuilder("=SUM(B2:B4)+1") ?? [];
  const references = nodes.flatMap((node) =>
    typeof node !== "string" && node.nodeType === sequenceNodeType.REFERENCE ? [node.token] : [],
  );
  runtime.univer.dispose();
  return references;
}

test("a half typed table reference does not keep later formulas from reading their ranges", () => {
  expect(referencesAfterHalfFormula(true)).toEqual(["B2:B4"]);
});

test("without the guard Univer still needs it", () => {
  expect(referencesAfterHalfFormula(false)).not.toEqual(["B2:B4"]);
});

test("a name that a person let refer to itself is #NAME? instead of an overflow", () => {
  const runtime = openWorkbook();
  guardNames(runtime);
  runtime.execute(SetDefinedNameMutation.id, {
    unitId: "w",
    id: "n",
    name: "FACT.R",
    formulaOrRefString: "=LAMBDA(n,IF(n<=1,1,n*FACT.R(n-1)))",
  });
  runtime.injector.get(IFormulaCurrentConfigService).loadDataLite();
  expect(runtime.injector.get(Lexer).treeBuilder("=FACT.R(5)")).toBe("#NAME?");
  runtime.univer.dispose();
});
