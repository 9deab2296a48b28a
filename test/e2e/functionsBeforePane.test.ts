import { addressOf, newPage } from "./workbenchPage";

interface PaneWindow {
  CustomFunctions: { _association: { mappings: Record<string, unknown> } };
}

test("the functions are registered while the pane's script is still on its way", async () => {
  const { page, outsideRequests, close } = await newPage();
  let letPaneIn = () => {};
  const heldBack = new Promise<void>((resolve) => (letPaneIn = resolve));
  await page.route("**/taskpane.*.js", async (route) => {
    await heldBack;
    await route.continue();
  });

  await page.goto(addressOf("taskpane.html"), { waitUntil: "commit" });
  await page.waitForFunction(() => {
    const { CustomFunctions } = window as unknown as Partial<PaneWindow>;
    return Object.keys(CustomFunctions?._association.mappings ?? {}).length > 0;
  });
  expect(await page.locator("#root > *").count()).toBe(0);

  letPaneIn();
  await page.getByRole("navigation").waitFor();
  expect(outsideRequests).toEqual([]);
  await close();
});

test("the pane's page asks for nothing that its Content-Security-Policy refuses", async () => {
  const { page, errors, outsideRequests, close } = await newPage();
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (violation) => {
      console.error(`${violation.violatedDirective}: ${violation.blockedURI}`);
    });
  });
  await page.goto(addressOf("taskpane.html"));
  await page.getByRole("navigation").waitFor();
  expect(errors).toEqual([]);
  expect(outsideRequests).toEqual([]);
  await close();
});
