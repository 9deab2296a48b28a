import { existsSync } from "node:fs";
import path from "node:path";
import { Launcher } from "chrome-launcher";

/** The program file of the Chrome, Edge or Chromium on this machine; CHROME_PATH, where set, comes first. */
export function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return named;
  return chrome() ?? edge();
}

function chrome(): string | undefined {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // It throws where it finds none and on systems it does not know.
    return undefined;
  }
}

function edge(): string | undefined {
  const windowsFolders = [process.env["PROGRAMFILES(X86)"], process.env.PROGRAMFILES, process.env.LOCALAPPDATA];
  return [
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/opt/microsoft/msedge/msedge",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windowsFolders.flatMap((folder) =>
      folder === undefined ? [] : [path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe")],
    ),
  ].find((file) => existsSync(file));
}
