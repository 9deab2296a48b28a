import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  axe?: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/**
 * What axe finds on a page as it is painted, in its final colours:
 * half-way from a disabled button's grey to an enabled one's white, every contrast is too low for a moment.
 */
export async function accessibilityViolations(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const { violations } = await (window as unknown as Required<WithAxe>).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
