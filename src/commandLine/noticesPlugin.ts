import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Compiler } from "webpack";

/** Writes `licences.txt`: the licences of the packages in the build ask to travel with it. */
export class NoticesPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "NoticesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const folders = packageFolders(compilation.fileDependencies);
          compilation.emitAsset("licences.txt", new sources.RawSource(await noticesOf(folders)));
        },
      );
    });
  }
}

/** The folders of the packages that the files belong to, in the order of their names. */
function packageFolders(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^@/\\][^/\\]*(?=[/\\])/.exec(file)?.[0];
    // Resolving a name reads the package.json of packages that then are not used.
    if (folder !== undefined && path.basename(file) !== "package.json") folders.add(folder);
  }
  return [...folders].sort();
}

/** Each licence once, under the names of all packages that come with this very text. */
async function noticesOf(folders: readonly string[]): Promise<string> {
  const packagesByText = new Map<string, Set<string>>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      await readFile(path.join(folder, "package.json"), "utf8"),
    ) as PackageJson;
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : (await readFile(path.join(folder, file), "utf8")).trim();
    packagesByText.set(text, (packagesByText.get(text) ?? new Set()).add(`${name} ${version}`));
  }
  const notices = [...packagesByText].map(([text, packages]) => `${[...packages].join("\n")}\n\n${text}\n`);
  return notices.join(`\n${"-".repeat(80)}\n\n`);
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}
