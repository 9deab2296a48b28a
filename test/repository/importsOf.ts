import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface Import {
  /** The importing file, from the root of the project, with forward slashes. */
  readonly file: string;
  readonly specifier: string;
  /** The imported file likewise; undefined for a package. */
  readonly target: string | undefined;
}

/** Every import, export-from and dynamic import in the TypeScript files under a folder. */
export function importsOf(root: string, folder: string): Import[] {
  return filesIn(root, folder).flatMap((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), "utf8"), true, true);
    return importedFiles.map(({ fileName: specifier }) => ({
      file,
      specifier,
      target: targetOf(root, file, specifier),
    }));
  });
}

/** The TypeScript files under a folder, from the root of the project, with forward slashes. */
export function filesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, String(name).split(path.sep).join("/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
}

function targetOf(root: string, file: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const bare = path.posix.join(path.posix.dirname(file), specifier);
  const found = ["", ".ts", ".tsx", ".json", "/index.ts", "/index.tsx"].find((ending) => {
    const candidate = path.join(root, bare + ending);
    return existsSync(candidate) && (ending !== "" || path.extname(bare) !== "");
  });
  if (found === undefined) throw new Error(`${file} imports ${specifier}, which does not exist.`);
  return bare + found;
}
