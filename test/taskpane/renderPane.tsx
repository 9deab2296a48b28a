import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { InsertOutcome } from "../../src/excel/insertOutcome";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneHost } from "../../src/taskpane/paneHost";

/** What jsdom has no layout for. */
function giveLayout(): void {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => {};
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

export const insertedIntoB4 = {
  status: "inserted",
  place: { worksheetId: "{1}", address: "Sheet1!B4", formula: "=FUNNEL.GAP(964.8,1000,0.2)" },
  value: 176,
} as const satisfies InsertOutcome;

export interface RenderedPane {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly insertFormula: jest.MockedFunction<PaneHost["insertFormula"]>;
  readonly removeFormula: jest.MockedFunction<PaneHost["removeFormula"]>;
  readonly copyText: jest.MockedFunction<PaneHost["copyText"]>;
}

/** The whole pane with callbacks that a test answers for. */
export function renderPane(host: Partial<PaneHost> = {}): RenderedPane {
  giveLayout();
  const user = userEvent.setup();
  const callbacks = {
    insertFormula: jest.fn<ReturnType<PaneHost["insertFormula"]>, Parameters<PaneHost["insertFormula"]>>(
      async () => insertedIntoB4,
    ),
    removeFormula: jest.fn<ReturnType<PaneHost["removeFormula"]>, Parameters<PaneHost["removeFormula"]>>(async () => ({
      status: "removed",
    })),
    copyText: jest.fn<ReturnType<PaneHost["copyText"]>, Parameters<PaneHost["copyText"]>>(async () => true),
  };
  const { container } = render(
    <Pane
      host={{
        language: "en",
        officeColours: () => undefined,
        watchOfficeColours: () => () => {},
        reload: () => {},
        ...callbacks,
        ...host,
      }}
    />,
  );
  return { user, container, ...callbacks };
}
