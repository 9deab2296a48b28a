import { posix } from "node:path";
import { existsSync } from "node:fs";
import { markup } from "../../src/help/html";
import { functionMetadata } from "../../src/functions/metadata";
import { allIn, markupOf, openPage, paths, wordsOf } from "./openPage";

/** Where an address leads, seen from a page. */
function targetOf(page: string, address: string): { readonly path: string; readonly anchor: string | undefined } {
  const [file = "", anchor] = address.split("#");
  return { path: file === "" ? page : posix.join(posix.dirname(page), file), anchor };
}

const isThere = (path: string): boolean =>
  paths.includes(path) ||
  (path === "help/help.css" && existsSync("src/help/help.css")) ||
  (path.startsWith("assets/") && existsSync(path));

test.each(paths)("%s: all its links lead somewhere", (page) => {
  const opened = openPage(page);
  const addresses = allIn(opened, "[href]").map((element) => element.getAttribute("href") ?? "");
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    const { path, anchor } = targetOf(page, address);
    expect([address, isThere(path)]).toEqual([address, true]);
    if (anchor !== undefined)
      expect([address, openPage(path).getElementById(anchor) !== null]).toEqual([address, true]);
  }
});

test.each(paths)("%s: nothing in it runs or is loaded from elsewhere", (page) => {
  const opened = openPage(page);
  const policy = opened.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
  expect(allIn(opened, "script, style, iframe, form, object, [style]")).toEqual([]);
  for (const element of allIn(opened, "*"))
    expect([...element.attributes].filter(({ name }) => name.startsWith("on"))).toEqual([]);
  expect(markupOf(page)).not.toMatch(/https?:\/\//);
});

test.each(paths)("%s: nothing in it is left over from its making", (page) => {
  const opened = openPage(page);
  expect(wordsOf(opened.body)).not.toMatch(/undefined|\[object|NaN|&(amp|lt|gt|quot);|<\/?[a-z]+>|\$\{/);
  const ids = allIn(opened, "[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(allIn(opened, "h1").length).toBe(1);
  expect(wordsOf(opened.querySelector("title"))).not.toBe("");
});

test("what could be mistaken for markup is escaped, in text and in attributes", () => {
  const sharp = `<b>"A" & 'B'</b>`;
  expect(markup`<p title="${sharp}">${sharp}${[1, undefined, markup`<i>${"<"}</i>`]}</p>`.text).toBe(
    `<p title="&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;">&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;1<i>&lt;</i></p>`,
  );
});

test("functions.json names the page of each function in its language, below the address of the build", () => {
  for (const language of ["en", "zh"] as const) {
    const addresses = functionMetadata(language, "https://example.com/toolkit").functions.map(({ helpUrl }) => helpUrl);
    for (const address of addresses) {
      const path = address?.replace("https://example.com/toolkit/", "") ?? "";
      expect(path).toMatch(`help/${language}/`);
      expect([path, paths.includes(path)]).toEqual([path, true]);
    }
    expect(new Set(addresses).size).toBe(addresses.length);
  }
  expect(functionMetadata("en").functions[0]).not.toHaveProperty("helpUrl");
});
