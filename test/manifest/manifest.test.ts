/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonCommands } from "../../src/commands/ribbonCommands";

const root = path.join(__dirname, "../..");
const origin = "https://localhost:3000";
const schemaNames = ["appforoffice", "officeappbasictypes", "taskpaneappversionoverrides", "XMLSchema-instance"];

const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const all = (name: string) => [...manifest.getElementsByTagName("*")].filter(({ localName }) => localName === name);
const only = (name: string) => {
  const [found, ...others] = all(name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} × ${name}`);
  return found;
};
const attributes = (name: string) =>
  [...manifest.getElementsByTagName("*")].flatMap((element) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value];
  });
const chinese = (element: Element) =>
  [...element.children].find((child) => child.localName === "Override" && child.getAttribute("Locale") === "zh-CN");

// Excel refuses a manifest whose elements stand in another order than the schema's.
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

test("the file is well-formed XML", () => {
  expect(all("parsererror")).toEqual([]);
});

test("the elements stand in the order that the schema demands", () => {
  for (const [parent, children] of Object.entries(order)) {
    for (const element of all(parent)) {
      const names = [...element.children].map(({ localName }) => localName);
      const sorted = [...names].sort((one, other) => children.indexOf(one) - children.indexOf(other));
      expect({ parent, names: names.filter((name) => !children.includes(name)) }).toEqual({ parent, names: [] });
      expect({ parent, names }).toEqual({ parent, names: sorted });
    }
  }
});

test("every resource is defined once and used", () => {
  const defined = ["Image", "Url", "String"].flatMap((kind) => all(kind)).flatMap(({ id }) => (id ? [id] : []));
  const used = attributes("resid");
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
});

test("ids are unique and at most 32 characters long", () => {
  const ids = attributes("id");
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids, ...attributes("resid")].filter((id) => id.length > 32)).toEqual([]);
});

test("every text and every address has a Chinese version", () => {
  const inResources = [...all("String"), ...all("Url")];
  const inHead = [...only("OfficeApp").children].filter(({ localName }) =>
    /^(DisplayName|Description)$/.test(localName),
  );
  expect(inHead).toHaveLength(2);
  const missing = [...inResources, ...inHead].filter((element) => !chinese(element)?.getAttribute("Value"));
  expect(missing.map((element) => element.outerHTML)).toEqual([]);
  expect(chinese(only("DisplayName"))?.getAttribute("Value")).toBe("大客户工具箱");
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("no text among the %s is longer than %i characters", (list, limit) => {
  const texts = [...only(list).children].flatMap((element) => [
    element.getAttribute("DefaultValue") ?? "",
    chinese(element)?.getAttribute("Value") ?? "",
  ]);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((value) => value.length > limit || value === "")).toEqual([]);
});

test("all addresses are https and of one origin", () => {
  const urls = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => /^\w+:\/\//.test(value));
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  const schemas = text.match(/http:\/\/[^"]*/g) ?? [];
  expect(schemas.filter((url) => !schemaNames.some((name) => url.includes(name)))).toEqual([]);
});

test("icon files have the size that they claim", () => {
  const claimed = all("Image")
    .filter(({ id }) => id !== "")
    .map((image) => [image.getAttribute("DefaultValue"), Number(image.id.split(".")[1])] as const);
  claimed.push([only("IconUrl").getAttribute("DefaultValue"), 32]);
  claimed.push([only("HighResolutionIconUrl").getAttribute("DefaultValue"), 64]);
  // The product's and one for each of five buttons in eight sizes, and two for the store.
  expect(claimed).toHaveLength(6 * 8 + 2);
  for (const [url, size] of claimed) {
    const png = readFileSync(path.join(root, (url ?? "").replace(`${origin}/`, "")));
    expect({ url, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
      url,
      width: size,
      height: size,
    });
  }
});

test("every ribbon icon shows the image of its own size, in all eight sizes", () => {
  const icons = all("Icon");
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const sizes = [...icon.children].map((image) => [image.getAttribute("size"), image.getAttribute("resid")]);
    const [name] = icon.children[0]?.getAttribute("resid")?.split(".") ?? [];
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80].map((size) => [`${size}`, `${name}.${size}`]));
  }
});

test("one shared runtime serves pane, commands and functions", () => {
  const residOf = (element: Element | null) => element?.getAttribute("resid");
  const page = residOf(only("Page").firstElementChild);
  expect(residOf(only("Runtime"))).toBe(page);
  expect(residOf(only("FunctionFile"))).toBe(page);
  // Buttons run commands of that page, each of which is there.
  const commands = all("FunctionName").map(({ textContent }) => textContent);
  expect(all("Action")).toHaveLength(commands.length);
  expect([...commands].sort()).toEqual(Object.keys(ribbonCommands).sort());
  // With an id of its own a pane would get a runtime of its own.
  expect(all("TaskpaneId")).toEqual([]);
  const address = [...all("Url")].find(({ id }) => id === page);
  expect(only("DefaultSettings").firstElementChild?.getAttribute("DefaultValue")).toBe(
    address?.getAttribute("DefaultValue"),
  );
  // Another address in Chinese would be another page to Excel.
  expect(address && chinese(address)?.getAttribute("Value")).toBe(address?.getAttribute("DefaultValue"));
});

test("function names carry no namespace of the manifest", () => {
  expect(all("Namespace")).toEqual([]);
});

test("the version is that of package.json", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect([...only("OfficeApp").children].find(({ localName }) => localName === "Version")?.textContent).toBe(
    `${version}.0`,
  );
});

test("the requirements are the least that shared runtime and functions need", () => {
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual([
    ["CustomFunctionsRuntime", "1.1"],
    ["SharedRuntime", "1.1"],
  ]);
});
