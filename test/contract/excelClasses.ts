import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** The classes that Microsoft documents for Excel; the client has some more for itself. */
export function excelClasses(): readonly string[] {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body) return;
    node.body.forEachChild((child) => {
      if (ts.isClassDeclaration(child) && child.name) names.push(child.name.text);
    });
  });
  return names;
}
