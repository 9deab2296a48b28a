import { existsSync } from "node:fs";
import path from "node:path";
import { tsImport } from "tsx/esm/api";

const root = path.join(import.meta.dirname, "../..");
const load = (name) => tsImport(`../../src/commandLine/${name}.ts`, import.meta.url);

/** One server over dist and one browser for all browser tests; they find both through environment variables. */
export default async function startServerAndBrowser() {
  if (!existsSync(path.join(root, "dist/taskpane.html"))) throw new Error("Run `npm run build` first.");
  const { serve } = await load("serve");
  const { localCertificate } = await load("certificate");
  const { cacheFolder } = await load("cacheFolder");
  const { launchHeadlessBrowser } = await load("headlessBrowser");

  const server = await serve(root, await localCertificate(cacheFolder()), 0);
  globalThis.serverOfTheTests = server;
  globalThis.browserOfTheTests = await launchHeadlessBrowser();
  process.env.ADD_IN_ORIGIN = server.origin;
  process.env.BROWSER_WS_ENDPOINT = globalThis.browserOfTheTests.server.wsEndpoint();
}
