import { dirname, join, relative } from "node:path";
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

/** The names that members of Excel's classes have: no other property needs the type checker's long look. */
function memberNames(program: ts.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassElement(node)) names.add(wordOf(node.name));
    else if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.includes("@types/office-js")) visit(file);
  return names;
}

/** The sources in which an object of Excel's may occur: they name its classes, or import from others that do. */
function reachingExcel(program: ts.Program): ts.SourceFile[] {
  const files = program.getSourceFiles().filter(({ fileName }) => isOfAddIn(fileName));
  const importers = new Map<string, ts.SourceFile[]>();
  for (const file of files)
    for (const { fileName } of ts.preProcessFile(file.text).importedFiles) {
      const imported = join(dirname(file.fileName), fileName);
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  const reaching = new Set(files.filter(({ text }) => /\bExcel[.;)]/u.test(text)));
  for (const { fileName } of reaching)
    for (const importer of importers.get(fileName.replace(/\.tsx?$/u, "")) ?? []) reaching.add(importer);
  return [...reaching];
}

/** What the pane is drawn with is a thousand files of declarations, and knows nothing of Excel's objects. */
function withoutComponents(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const known = ts.createModuleResolutionCache(root, (name) => name, options);
  host.resolveModuleNameLiterals = (literals, file, redirected) =>
    literals.map(({ text }) =>
      text.startsWith("@fluentui/")
        ? { resolvedModule: undefined }
        : ts.resolveModuleName(text, file, options, host, known, redirected),
    );
  return host;
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
  const { fileNames, options } = config;
  const program = ts.createProgram(fileNames.filter(isOfAddIn), options, withoutComponents(options));
  const names = memberNames(program);
  const checker = program.getTypeChecker();
  const used = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) && names.has(wordOf(nameOf(node)))) {
      const member = memberOfExcel(symbolOf(node, checker));
      if (member) used.set(member[0], (used.get(member[0]) ?? new Set()).add(member[1]));
    }
    ts.forEachChild(node, visit);
  };
  reachingExcel(program).forEach(visit);
  return used;
}

const wordOf = (name: ts.Node | undefined): string => (name && ts.isIdentifier(name) ? name.text : "");

const nameOf = (node: ts.PropertyAccessExpression | ts.BindingElement): ts.Node =>
  ts.isPropertyAccessExpression(node) ? node.name : (node.propertyName ?? node.name);

function symbolOf(
  node: ts.PropertyAccessExpression | ts.BindingElement,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  const name = nameOf(node);
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}
