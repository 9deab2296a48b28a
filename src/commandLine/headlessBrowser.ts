import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type BrowserServer } from "playwright-core";
import { installedBrowser } from "./installedBrowser";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--font-render-hinting=none",
  // Nothing but this machine can be reached: a page that asks for anything else finds out at once.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

export interface HeadlessBrowser {
  readonly server: BrowserServer;
  /** Ends the browser and removes what was unpacked for it. */
  readonly close: () => Promise<void>;
}

/** The installed browser without a window; on Linux x64 without any, the one that comes with the development packages. */
export async function launchHeadlessBrowser(): Promise<HeadlessBrowser> {
  const installed = installedBrowser();
  if (installed !== undefined) {
    const server = await chromium.launchServer({ executablePath: installed, args: flags });
    return { server, close: () => server.close() };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or set CHROME_PATH to its program file.");
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), "chromium-"));
  try {
    const { executablePath, env } = await unpackBundledChromium(folder);
    const server = await chromium.launchServer({ executablePath, env, args: flags });
    return {
      server,
      close: async () => {
        await server.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The package reads and writes environment variables meant for a cloud function. They are lent to it and taken back,
 * or every process of the tests would load its libraries.
 */
async function unpackBundledChromium(folder: string) {
  const before = { ...process.env };
  try {
    // It unpacks into the temporary folder and takes whatever lies there already, of any version: hence a folder of our own.
    process.env.TMPDIR = folder;
    // Makes it unpack the NSS libraries too, which a slim Linux lacks.
    process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
    const { default: bundled } = await import("@sparticuz/chromium");
    const executablePath = await bundled.executablePath();
    const fonts = path.join(folder, "fonts");
    // Its own list of font folders knows neither ours nor the system's.
    await writeFile(path.join(fonts, "fonts.conf"), fontsConfiguration(fonts));
    return { executablePath, env: { ...process.env, TMPDIR: folder, FONTCONFIG_PATH: fonts } };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

function fontsConfiguration(unpacked: string): string {
  const home = os.homedir();
  const folders = [
    unpacked,
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    path.join(home, ".fonts"),
    path.join(home, ".local/share/fonts"),
  ];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${path.join(unpacked, "cache")}</cachedir>
</fontconfig>
`;
}
