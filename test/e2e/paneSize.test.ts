import { gzipSync } from "node:zlib";
import { dictionaries } from "../../src/texts/dictionaries";
import { addressOf, newPage } from "./workbenchPage";

/** Compressed as servers do it. Cells wait for the functions, a person for all of it. */
const most = { functions: 45_000, pane: 190_000 };

test("what comes before the pane shows its cards, and the functions alone, stay small", async () => {
  const { page, close } = await newPage();
  const scripts: Promise<readonly [string, number]>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // office.js is Excel's own and in the browser's cache.
    if (/^\/[^/]+\.js$/.test(pathname))
      scripts.push(response.body().then((body) => [pathname, gzipSync(body).length] as const));
  });
  await page.goto(addressOf("taskpane.html"));
  await page.getByRole("heading", { name: dictionaries.en.build.title }).waitFor();
  const sizes = new Map(await Promise.all(scripts));
  await close();
  const functions = sizes.get("/functions.js") ?? Infinity;
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect({ functions: functions <= most.functions, pane: all <= most.pane, all, sizes }).toMatchObject({
    functions: true,
    pane: true,
  });
});
