import type { Compiler } from "webpack";
import { sampleWorkbooks } from "./sampleWorkbooks";
import manifest from "../../package.json" with { type: "json" };

/** Writes the workbooks that the workbench opens as samples into `workbench/samples/`. */
export class SamplesPlugin {
  private files: ReturnType<typeof sampleWorkbooks> | undefined;

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SamplesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "SamplesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        async () => {
          // What they are made with is loaded once: a later round of the same build could only make the same again.
          this.files ??= sampleWorkbooks(new Date(), manifest.version);
          for (const [name, contents] of await this.files)
            compilation.emitAsset(`workbench/samples/${name}`, new sources.RawSource(Buffer.from(contents)));
        },
      );
    });
  }
}
