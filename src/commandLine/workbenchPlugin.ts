import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, type Metafile } from "esbuild";
import type { Compiler } from "webpack";

const loader = { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl", ".csv": "text" } as const;

/**
 * Bundles the workbench page into `workbench/`.
 *
 * With esbuild, because webpack needs 20 to 40 seconds for the spreadsheet where esbuild needs three.
 */
export class WorkbenchPlugin {
  constructor(private readonly pageFolder: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WorkbenchPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "WorkbenchPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        async () => {
          const page = await bundlePage(this.pageFolder);
          compilation.warnings.push(...page.warnings.map((text) => new WebpackError(text)));
          compilation.fileDependencies.addAll(page.sources);
          for (const [name, contents] of page.files) {
            compilation.emitAsset(`workbench/${name}`, new sources.RawSource(Buffer.from(contents)));
          }
        },
      );
    });
  }
}

interface BundledPage {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly warnings: readonly string[];
  /** Every file that went into the page. */
  readonly sources: readonly string[];
}

async function bundlePage(pageFolder: string): Promise<BundledPage> {
  const outdir = path.resolve("workbench");
  const result = await build({
    entryPoints: { workbench: path.join(pageFolder, "index") },
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    loader,
  });

  const files = new Map<string, string | Uint8Array>();
  for (const output of result.outputFiles) files.set(path.relative(outdir, output.path), output.contents);
  const htmlFile = path.join(pageFolder, "index.html");
  const { script, style } = entryOf(result.metafile, pageFolder);
  files.set("index.html", withBundle(await readFile(htmlFile, "utf8"), script, style));
  return {
    files,
    warnings: result.warnings.map(({ text, location }) => `${location?.file ?? "workbench"}: ${text}`),
    sources: [htmlFile, ...Object.keys(result.metafile.inputs).map((input) => path.resolve(input))],
  };
}

/** The page's own script and style sheet; every lazily loaded part counts as an entry to esbuild, too. */
function entryOf({ outputs }: Metafile, pageFolder: string): { script: string; style: string | undefined } {
  const page = path.join(pageFolder, "index.");
  const entry = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined && path.resolve(entryPoint).startsWith(page),
  );
  if (!entry) throw new Error("esbuild reports no script for the workbench's page.");
  const [script, { cssBundle }] = entry;
  return { script: path.basename(script), style: cssBundle === undefined ? undefined : path.basename(cssBundle) };
}

function withBundle(html: string, script: string, style: string | undefined): string {
  const styleSheet = style === undefined ? "" : `<link rel="stylesheet" href="${style}" />`;
  return html.replace("</head>", `${styleSheet}<script type="module" src="${script}"></script></head>`);
}
