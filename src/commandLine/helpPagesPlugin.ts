import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Compiler } from "webpack";
import { helpPages } from "../help/helpPages";

/** Writes the help pages in both languages, with the functions' own answers in them, and their stylesheet. */
export class HelpPagesPlugin {
  /** @param folder  that of the help's sources, which holds the stylesheet */
  constructor(private readonly folder: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPagesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "HelpPagesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const stylesheet = await readFile(path.join(this.folder, "help.css"), "utf8");
          compilation.emitAsset("help/help.css", new sources.RawSource(stylesheet));
          for (const [file, content] of helpPages()) compilation.emitAsset(file, new sources.RawSource(content));
        },
      );
    });
  }
}
