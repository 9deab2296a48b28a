import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const root = import.meta.dirname;

export default async (environment = {}) => {
  const ours = (name) => tsImport(`./src/commandLine/${name}.ts`, import.meta.url);
  const { addInOrigin, localOrigin } = await ours("addInOrigin");
  const { FunctionMetadataPlugin } = await ours("functionMetadataPlugin");
  const { HelpPagesPlugin } = await ours("helpPagesPlugin");
  const { NoticesPlugin } = await ours("noticesPlugin");
  const { SamplesPlugin } = await ours("samplesPlugin");
  const { WorkbenchPlugin } = await ours("workbenchPlugin");
  const origin = addInOrigin(environment.origin);

  const output = {
    path: path.join(root, "dist"),
    publicPath: "",
    // `npm start` compares the age of dist with the sources'.
    compareBeforeEmit: false,
  };
  const compiled = {
    mode: "production",
    target: ["web", "es2022"],
    context: root,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: {
      // esbuild has minified the workbench already. Terser keeps the `new` of `new Array(n)`, which swc drops: without it V8
      // does not learn what such arrays hold, and large grids take two to three times as long.
      minimizer: [new TerserPlugin({ terserOptions: { ecma: 2020 }, extractComments: false, exclude: /^workbench\// })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };

  // Two builds that share nothing: a cell never waits for the pane nor breaks with it, and functions.js becomes one scope,
  // where a call from one file to the next costs nothing.
  const functions = {
    ...compiled,
    name: "functions",
    entry: { functions: "./src/functions/register.ts" },
    // The manifest names functions.js, so it keeps its name. It also runs where there is neither window nor self: in Node,
    // for the tests and `npm run call`.
    output: { ...output, filename: "functions.js", globalObject: "globalThis" },
  };
  const taskpane = {
    ...compiled,
    name: "taskpane",
    dependencies: ["functions"],
    entry: { taskpane: "./src/taskpane/load.ts" },
    output: {
      ...output,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: "functions.js" },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", filter: (file) => !file.endsWith(".svg") },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(localOrigin, origin) },
        ],
      }),
      new FunctionMetadataPlugin(origin),
      new HelpPagesPlugin(path.join(root, "src/help")),
      new WorkbenchPlugin(path.join(root, "src/workbench/page")),
      new SamplesPlugin(),
      new NoticesPlugin(),
    ],
  };
  return [functions, taskpane];
};
