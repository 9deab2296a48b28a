import type { Compiler } from "webpack";
import { functionMetadata } from "../functions/metadata";

const files = [
  ["en", "functions.json"],
  ["zh", "functions-zh-CN.json"],
] as const;

/** Writes functions.json and its Chinese twin from the catalogue. */
export class FunctionMetadataPlugin {
  /** @param origin  the address that the build is made for, where the help pages will be */
  constructor(private readonly origin: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [language, file] of files) {
            const metadata = JSON.stringify(functionMetadata(language, this.origin), undefined, 2);
            compilation.emitAsset(file, new sources.RawSource(`${metadata}\n`));
          }
        },
      );
    });
  }
}
