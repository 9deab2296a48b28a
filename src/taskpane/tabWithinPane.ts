const TABBABLE = "a[href],button,input,select,textarea,summary,[contenteditable],[tabindex]";

const isTabbable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(":disabled") && element.getClientRects().length > 0;

const isRadio = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === "radio";

/** Arrows, not Tab, lead from one radio button of a group to another. */
const inSameGroup = (one: Element, other: Element): boolean =>
  isRadio(one) && isRadio(other) && one.name !== "" && one.name === other.name;

/** Whether Tab leads on to something else in the pane. */
function leadsOn(from: Element, backwards: boolean): boolean {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const isAhead = (element: Element): boolean =>
    element !== from &&
    (from === document.body || (from.compareDocumentPosition(element) & wanted) !== 0) &&
    !inSameGroup(from, element);
  return [...document.querySelectorAll<HTMLElement>(TABBABLE)].some(
    (element) => isAhead(element) && isTabbable(element),
  );
}

/**
 * Leaves Tab to the browser as long as it leads on within the pane; gives a function that ends it. In Excel on the web
 * office.js moves the focus itself and knows neither radio groups nor `<summary>`; from a heading, where reading starts on a
 * new page, it would leave the pane at once. At the pane's ends its way is right: the focus goes back to Excel.
 */
export function tabWithinPane(): () => void {
  const follow = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    // office.js listens at the window, which is after the document.
    if (leadsOn(document.activeElement ?? document.body, event.shiftKey)) event.stopPropagation();
  };
  document.addEventListener("keydown", follow);
  return () => document.removeEventListener("keydown", follow);
}
