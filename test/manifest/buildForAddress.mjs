// A process of its own: the configuration is an ES module, which Jest's CommonJS world cannot require.
import webpack from "webpack";
import configurations from "../../webpack.config.js";

/** What takes most of a build's time. None of it is told the address, and the build for this machine has it all. */
const longWork = ["WorkbenchPlugin", "SamplesPlugin", "NoticesPlugin"];

const [origin, folder] = process.argv.slice(2);

const withoutLongWork = (await configurations({ origin })).map(({ entry, output, plugins = [], ...rest }) => ({
  ...rest,
  entry: Object.fromEntries(Object.keys(entry).map((name) => [name, "data:text/javascript,"])),
  output: { ...output, path: folder },
  plugins: plugins.filter((plugin) => !longWork.includes(plugin.constructor.name)),
}));

webpack(withoutLongWork, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
});
