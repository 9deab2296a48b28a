import path from "node:path";
import type { Page } from "playwright-core";
import type { Box } from "./sheetClip";

/** A picture of what no longer moves: of two alike, one after the other. */
export async function takeStill(page: Page, file: string, clip: Box): Promise<void> {
  let last: Uint8Array = Buffer.alloc(0);
  for (;;) {
    const picture = await page.screenshot({ clip, caret: "hide", animations: "disabled" });
    if (picture.equals(last)) break;
    last = picture;
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
    );
  }
  await page.screenshot({
    path: file,
    clip,
    caret: "hide",
    animations: "disabled",
    ...(file.endsWith(".jpg") && { quality: 85 }),
  });
  console.log(path.relative(process.cwd(), file));
}
