import axe from "axe-core";

/** What axe finds. jsdom paints nothing, so contrast and texts as they are painted are looked at in the browser. */
export async function accessibilityViolations(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
