import { spawn } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { localOrigin } from "./addInOrigin";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];
/** Files of the build that everything needs: one missing, or one older than a source, and it is built again. */
const products = ["manifest.xml", "taskpane.html", "functions.js", "functions.json", "workbench/index.html"];

/**
 * Builds the product for this machine unless dist is newer than every source.
 *
 * @throws Error when the build fails; what is wrong has been printed by then
 */
export async function buildIfStale(root: string): Promise<void> {
  if (await isFresh(root)) return;
  const webpack = path.join(
    path.dirname(createRequire(import.meta.url).resolve("webpack-cli/package.json")),
    "bin/cli.js",
  );
  const code = await new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: root, stdio: "inherit" });
    build.once("error", reject);
    build.once("exit", resolve);
  });
  if (code !== 0) throw new Error("The build failed.");
}

/** Whether dist was built after the last change of a source, and for this machine's address. */
export async function isFresh(root: string): Promise<boolean> {
  const dist = path.join(root, "dist");
  try {
    const built = await Promise.all(products.map((file) => changedAt(path.join(dist, file))));
    const changed = await Promise.all(sources.map((source) => lastChangeIn(path.join(root, source))));
    if (Math.max(...changed) > Math.min(...built)) return false;
    return (await readFile(path.join(dist, "manifest.xml"), "utf8")).includes(`"${localOrigin}/`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}

async function lastChangeIn(fileOrFolder: string): Promise<number> {
  const itself = await stat(fileOrFolder);
  if (!itself.isDirectory()) return itself.mtimeMs;
  const within = await readdir(fileOrFolder, { recursive: true });
  // A folder's own time counts too: it is the only trace of a deleted file.
  const times = await Promise.all(within.map((name) => changedAt(path.join(fileOrFolder, name))));
  return Math.max(itself.mtimeMs, ...times);
}
