import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchHeadlessBrowser } from "./headlessBrowser";

const assets = path.join(import.meta.dirname, "../../assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

interface Icon {
  readonly name: string;
  readonly drawingFor: (size: number) => string;
}

/** The product's own icon, and one for each button of the ribbon. */
const icons: readonly Icon[] = [
  // Details of the large drawing turn to mud below 32 pixels.
  { name: "icon", drawingFor: (size) => (size < 32 ? "icon-small.svg" : "icon.svg") },
  ...["build", "sample", "my-data", "snapshot", "functions"].map((name) => ({ name, drawingFor: () => `${name}.svg` })),
];

const { server, close } = await launchHeadlessBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const { name, drawingFor } of icons) {
  for (const size of sizes) {
    const drawing = await readFile(path.join(assets, drawingFor(size)), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await writeFile(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
await close();
