import type { Compiler } from "webpack";
import { functionsJson } from "../functions/metadata";

/** Writes functions.json and its Chinese twin from the catalogue. */
export class FunctionMetadataPlugin {
  constructor(private readonly origin: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [language, file] of [
            ["en", "functions.json"],
            ["zh", "functions-zh-CN.json"],
          ] as const) {
            const metadata = JSON.stringify(functionsJson(language, this.origin), undefined, 2);
            compilation.emitAsset(file, new sources.RawSource(`${metadata}\n`));
          }
        },
      );
    });
  }
}
