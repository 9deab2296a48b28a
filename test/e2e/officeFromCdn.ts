import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

export const officeCdn = "https://appsforoffice.microsoft.com";
const hosted = `${officeCdn}/lib/1/hosted/`;
const folder = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** Microsoft's server, which no test reaches: what it has comes from the package, changed or replaced as a test wants it. */
export async function officeFromCdn(
  context: BrowserContext,
  change: (script: string) => string = (script) => script,
): Promise<void> {
  // The scripts ask for each other in a spelling that only a file system without upper and lower case would find.
  const files = new Map((await readdir(folder, { recursive: true })).map((file) => [file.toLowerCase(), file]));
  await context.route(`${hosted}**`, async (route) => {
    const asked = new URL(route.request().url()).pathname.slice(new URL(hosted).pathname.length);
    const file = files.get(asked.toLowerCase());
    if (file === undefined) await route.fulfill({ status: 404 });
    else {
      const body = change(await readFile(path.join(folder, file), "utf8"));
      await route.fulfill({ contentType: "text/javascript", body });
    }
  });
}
