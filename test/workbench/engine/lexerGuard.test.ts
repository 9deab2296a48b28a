import "../../../src/workbench/engine/iteratorHelpers";
import { Univer } from "@univerjs/core";
import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { guardLexer } from "../../../src/workbench/engine/lexerGuard";
import { registerPlugins } from "../../../src/workbench/engine/registerPlugins";
import { UniverRuntime } from "../../../src/workbench/engine/univerRuntime";

/** The references that the lexer sees in a formula, after it has seen one that is only half typed. */
function referencesAfterHalfFormula(guarded: boolean): string[] {
  const univer = new Univer();
  registerPlugins(univer, UniverSheetsNodeCorePreset().plugins);
  const runtime = new UniverRuntime(univer);
  runtime.open({ sheetOrder: ["s"], sheets: { s: { id: "s", name: "S" } } }, "w");
  if (guarded) guardLexer(runtime);
  const lexer = runtime.injector.get(LexerTreeBuilder);
  lexer.treeBuilder("=SUM(Deals[Am");
  const nodes = lexer.sequenceNodesBuilder("=SUM(B2:B4)+1") ?? [];
  const references = nodes.flatMap((node) =>
    typeof node !== "string" && node.nodeType === sequenceNodeType.REFERENCE ? [node.token] : [],
  );
  univer.dispose();
  return references;
}

test("a half typed table reference does not keep later formulas from reading their ranges", () => {
  expect(referencesAfterHalfFormula(true)).toEqual(["B2:B4"]);
});

test("without the guard Univer still needs it", () => {
  expect(referencesAfterHalfFormula(false)).not.toEqual(["B2:B4"]);
});
