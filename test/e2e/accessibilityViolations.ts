import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  axe?: {
    run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/**
 * What axe finds on a page as it is painted, in its final colours:
 * half-way from a disabled button's grey to an enabled one's white, every contrast is too low for a moment.
 *
 * @param parts  selectors of what alone is looked at
 */
export async function accessibilityViolations(
  page: Page | Frame,
  parts?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (include) => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    // Whether a part lies in a landmark is a question about the page around it.
    const options = include ? { rules: { region: { enabled: false } } } : {};
    const { violations } = await (window as unknown as Required<WithAxe>).axe.run(
      include ? { include } : document,
      options,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, parts);
}
