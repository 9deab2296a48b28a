import { languageTag, type Language } from "./language";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "command"; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel would take from an add-in's manifest, in one language; every address is where the page can load it. */
export interface AddIn {
  readonly name: string;
  readonly icon: string;
  readonly pane: string;
  readonly metadata: string;
  readonly tabs: readonly RibbonTab[];
}

/** Why the manifest cannot be used. */
export class ManifestProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ManifestProblem";
  }
}

/**
 * Reads an add-in-only manifest.
 *
 * @param folder  where the add-in is served; what the manifest says of its own origin is read as being there, so that
 *                the same file works on any port and path
 * @throws ManifestProblem
 */
export function readManifest(xml: string, language: Language, folder: string): AddIn {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (all(manifest, "parsererror").length > 0 || manifest.documentElement.localName !== "OfficeApp") {
    throw new ManifestProblem("manifest.xml is not the manifest of an add-in.");
  }
  const resources = readResources(manifest, language);
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new ManifestProblem(`manifest.xml refers to “${id}”, which it does not define.`);
    return value;
  };
  const functions = all(manifest, "ExtensionPoint").find((point) => typeOf(point) === "CustomFunctions");
  if (!functions) throw new ManifestProblem("manifest.xml declares no custom functions.");

  const paneAddress = resource(first(first(functions, "Page"), "SourceLocation"));
  const home = new URL(".", paneAddress).href;
  const locate = (address: string) => {
    return address.startsWith(home) ? new URL(address.slice(home.length), folder).href : address;
  };
  const readButton = (control: Element): RibbonButton => {
    const tip = first(control, "Supertip");
    const action = first(control, "Action");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(first(tip, "Description")),
      icon: locate(resource(icon(control))),
      action:
        action && typeOf(action) === "ExecuteFunction"
          ? { kind: "command", name: first(action, "FunctionName")?.textContent ?? "" }
          : { kind: "showPane" },
    };
  };
  return {
    name: localized(child(manifest.documentElement, "DisplayName"), language),
    icon: locate(localized(child(manifest.documentElement, "IconUrl"), language)),
    pane: locate(paneAddress),
    metadata: locate(resource(first(first(functions, "Metadata"), "SourceLocation"))),
    tabs: all(manifest, "CustomTab").map((tab) => ({
      label: resource(child(tab, "Label")),
      groups: all(tab, "Group").map((group) => ({
        label: resource(child(group, "Label")),
        buttons: all(group, "Control").map(readButton),
      })),
    })),
  };
}

function readResources(manifest: Document, language: Language): ReadonlyMap<string, string> {
  const defined = ["Image", "Url", "String"].flatMap((kind) => all(manifest, kind));
  return new Map(
    defined
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [element.getAttribute("id")!, localized(element, language)]),
  );
}

function localized(element: Element | undefined, language: Language): string {
  const tag = languageTag(language);
  const override = element && all(element, "Override").find((one) => one.getAttribute("Locale") === tag);
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** Twice the size that is shown, for sharp screens. */
function icon(control: Element): Element | undefined {
  const images = all(control, "Image");
  return images.find((image) => image.getAttribute("size") === "64") ?? images.at(-1);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element | undefined, name: string): Element | undefined {
  return parent && all(parent, name)[0];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}
