import { LocaleService, type Univer } from "@univerjs/core";
import { IMenuManagerService } from "@univerjs/ui";

/** Words for what the grid shows as bare icons and fields. */
export interface ControlNames {
  readonly toolbar: string;
  readonly cellReference: string;
  readonly definedNames: string;
  readonly tallFormulaBar: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly gridLines: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly zoom: string;
  readonly usualZoom: string;
}

/** Where each is, and which of the elements found there. */
const places: Readonly<Record<keyof ControlNames, readonly [selector: string, index: number]>> = {
  toolbar: ['[data-u-comp="ribbon-toolbar"]', 0],
  cellReference: ['[data-u-comp="defined-name"] input', 0],
  definedNames: ['[data-u-comp="defined-name"] [type="button"]', 0],
  tallFormulaBar: ['[data-u-comp="formula-bar"] button:not([aria-label])', 0],
  addSheet: ['[data-u-comp="sheet-bar-append-button"]', 0],
  allSheets: ['[data-u-comp="sheet-bar-append-button"]', 1],
  gridLines: ['[data-u-command="sheet.command.toggle-gridlines"]', 0],
  zoomOut: ['[data-u-comp="button"]:has(> svg)', 0],
  zoomIn: ['[data-u-comp="button"]:has(> svg)', 1],
  zoom: ["[role=handle]", 0],
  usualZoom: ["[role=track] a", 0],
};

/** Gives the grid's controls the names that a screen reader says and Univer only shows to the pointer, or not at all. */
export function nameControls(univer: Univer, container: HTMLElement, names: ControlNames): void {
  let tips: ReadonlyMap<string, string> = new Map();
  const named = new WeakSet<Element>();
  const name = (): void => {
    const unnamed = [...container.querySelectorAll("[role=toolbar] [data-u-command]:not([aria-label])")];
    // Some buttons come later than the others.
    if (unnamed.some((control) => !tips.has(commandOf(control)))) tips = tipsOf(univer);
    for (const control of unnamed) {
      const tip = tips.get(commandOf(control));
      if (tip !== undefined) nameButton(control, tip);
    }
    for (const [key, [selector, index]] of Object.entries(places)) {
      const control = container.querySelectorAll(selector)[index];
      if (!control || named.has(control)) continue;
      named.add(control);
      control.setAttribute("aria-label", names[key as keyof ControlNames]);
      if (control.localName === "a") control.setAttribute("role", "button");
    }
  };
  // Univer draws its controls anew whenever what is selected calls for others.
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}

const commandOf = (control: Element): string => control.getAttribute("data-u-command") ?? "";

function nameButton(control: Element, tip: string): void {
  control.setAttribute("aria-label", tip);
  if (control.localName !== "button") control.setAttribute("role", "group");
  control.querySelector("input")?.setAttribute("aria-label", tip);
  const list = control.querySelector("[aria-haspopup]");
  list?.setAttribute("role", "button");
  list?.setAttribute("aria-label", tip);
}

/** The tips of the toolbar's buttons in the grid's language, by their commands. */
function tipsOf(univer: Univer): ReadonlyMap<string, string> {
  const injector = univer.__getInjector();
  const locale = injector.get(LocaleService);
  const tips = new Map<string, string>();
  const add = (items: ReturnType<IMenuManagerService["getMenuByPositionKey"]>): void => {
    for (const { item, children } of items) {
      const text = item?.tooltip ?? item?.title;
      if (item && text) tips.set(item.id, locale.t(text));
      if (children) add(children);
    }
  };
  add(injector.get(IMenuManagerService).getMenuByPositionKey("ribbon"));
  return tips;
}
