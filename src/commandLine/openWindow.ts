import { spawn } from "node:child_process";
import path from "node:path";
import open from "open";
import { cacheFolder } from "./cacheFolder";
import { publicKeyHash, type Certificate } from "./certificate";
import { installedBrowser } from "./installedBrowser";

/**
 * Opens the address in a window, or tells the person what to do instead. Never fails.
 *
 * An installed Chrome, Edge or Chromium is started with a profile of its own and told to trust this one certificate:
 * no warning for the person, and nothing of theirs is changed.
 */
export async function openWindow(
  address: string,
  certificate: Certificate,
  say: (line: string) => void,
): Promise<void> {
  const openItYourself = "Open the address above in a browser.";
  if (!hasDisplay()) {
    say(`No display here. ${openItYourself}`);
    return;
  }
  const browser = installedBrowser();
  if (browser !== undefined && (await startBrowser(browser, address, certificate, say))) return;
  try {
    const opened = await open(address);
    opened.once("error", () => say(openItYourself));
    say("Your browser will warn of an unknown certificate: it was made on this computer just now.");
    say(`Choose Advanced, then continue to localhost. No window? ${openItYourself}`);
  } catch {
    say(openItYourself);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Whether the program could be started at all. */
async function startBrowser(
  program: string,
  address: string,
  certificate: Certificate,
  say: (line: string) => void,
): Promise<boolean> {
  const window = spawn(
    program,
    [
      `--app=${address}`,
      `--user-data-dir=${path.join(cacheFolder(), "browser")}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`,
      "--window-size=1440,900",
      "--no-first-run",
      "--no-default-browser-check",
    ],
    { detached: true, stdio: "ignore" },
  );
  window.unref();
  return new Promise((resolve) => {
    window.once("error", () => resolve(false));
    window.once("spawn", () => resolve(true));
    window.once("exit", (code) => {
      if (code) say(`${path.basename(program)} ended with code ${code}. Open the address above in a browser.`);
    });
  });
}
