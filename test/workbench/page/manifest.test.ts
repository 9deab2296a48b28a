/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ManifestProblem, readManifest } from "../../../src/workbench/page/manifest";

const xml = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
const folder = "https://example.org/try/it/";

test("the ribbon, name and addresses of the product's own manifest", () => {
  const addIn = readManifest(xml, "en", folder);
  expect(addIn).toMatchObject({
    name: "Key Account Toolkit",
    icon: `${folder}assets/icon-32.png`,
    pane: `${folder}taskpane.html`,
    metadata: `${folder}functions.json`,
  });
  const [tab] = addIn.tabs;
  expect(tab?.label).toBe("Key Account");
  expect(tab?.groups.map(({ label }) => label)).toContain("Formulas");
  const button = tab?.groups.flatMap(({ buttons }) => buttons).find(({ id }) => id === "Functions.Button");
  expect(button).toEqual({
    id: "Functions.Button",
    label: "Functions",
    tip: "Find a function, read what its arguments mean and insert it into the selected cell.",
    icon: `${folder}assets/functions-64.png`,
    action: { kind: "command", name: "showFunctions" },
  });
});

test("the same in Chinese, with the functions' descriptions in Chinese", () => {
  const addIn = readManifest(xml, "zh", folder);
  expect(addIn.name).toBe("大客户工具箱");
  expect(addIn.metadata).toBe(`${folder}functions-zh-CN.json`);
  expect(addIn.tabs[0]?.label).toBe("大客户");
  expect(addIn.tabs[0]?.groups.flatMap(({ buttons }) => buttons.map(({ label }) => label))).toContain("函数");
});

test("a manifest built for an address with a path works just as well", () => {
  const built = xml.replaceAll("https://localhost:3000", "https://host.example/some/path");
  expect(readManifest(built, "en", folder)).toEqual(readManifest(xml, "en", folder));
});

test("what lies elsewhere stays there", () => {
  const elsewhere = xml.replaceAll("https://localhost:3000/assets/", "https://cdn.example/assets/");
  expect(readManifest(elsewhere, "en", folder).icon).toBe("https://cdn.example/assets/icon-32.png");
});

test("a button that opens the pane itself is told from one that runs a command", () => {
  const withPane = xml.replace(
    /<Action xsi:type="ExecuteFunction">[^]*?<\/Action>/,
    '<Action xsi:type="ShowTaskpane"><SourceLocation resid="TaskPane.Url" /></Action>',
  );
  const actions = readManifest(withPane, "en", folder)
    .tabs.flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons))
    .map(({ action }) => action.kind);
  expect(actions).toEqual(["showPane", "command", "command", "command", "command"]);
});

test.each([
  ["no XML", "nothing <here", "is not the manifest"],
  ["another document", "<html/>", "is not the manifest"],
  ["no functions", xml.replace('xsi:type="CustomFunctions"', 'xsi:type="Other"'), "no custom functions"],
  ["a name without a text", xml.replace('<bt:String id="KeyAccount.Tab.Label"', "<bt:String"), "KeyAccount.Tab.Label"],
])("refused with its reason: %s", (_, text, reason) => {
  const read = () => readManifest(text, "en", folder);
  expect(read).toThrow(ManifestProblem);
  expect(read).toThrow(reason);
});
