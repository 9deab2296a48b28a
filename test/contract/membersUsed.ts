import { join, relative } from "node:path";
import ts from "typescript";

/** By class of Excel's: the members that the add-in's own sources use, as the type checker resolves them. */
export type MembersUsed = ReadonlyMap<string, ReadonlySet<string>>;

const root = join(__dirname, "../..");

const isOfAddIn = (file: string): boolean => {
  const path = relative(root, file);
  return path.startsWith("src/") && !path.startsWith("src/workbench/");
};

/** Beside the client's own declarations, only classes and their members count: not enumerations, not plain data. */
function memberOfExcel(symbol: ts.Symbol | undefined): readonly [string, string] | undefined {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!symbol || !owner || !declaration.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  const space = owner.parent.parent;
  const isOfExcel = ts.isModuleDeclaration(space) && space.name.text === "Excel";
  return isOfExcel && ts.isClassDeclaration(owner) && owner.name ? [owner.name.text, symbol.name] : undefined;
}

export function membersUsed(): MembersUsed {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error("tsconfig.json cannot be read.");
  const program = ts.createProgram(config.fileNames.filter(isOfAddIn), config.options);
  const checker = program.getTypeChecker();
  const used = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
      const member = memberOfExcel(symbolOf(node, checker));
      if (member) used.set(member[0], (used.get(member[0]) ?? new Set()).add(member[1]));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isOfAddIn(file.fileName)) visit(file);
  return used;
}

function symbolOf(
  node: ts.PropertyAccessExpression | ts.BindingElement,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}
