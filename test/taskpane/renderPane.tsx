import { TextDecoder } from "node:util";
import { RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { InsertOutcome } from "../../src/excel/insertOutcome";
import type { WorkbookActing } from "../../src/taskpane/build/workbookActing";
import type { WorkbookBuilding } from "../../src/taskpane/build/workbookBuilding";
import type { ListReading } from "../../src/taskpane/myData/listReading";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { stylesThatHide } from "./stylesThatHide";

/** Reading files as every browser can, and jsdom cannot. */
function giveFiles(): void {
  Object.assign(globalThis, { TextDecoder });
  Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(new Error("The file cannot be read."));
      reader.readAsArrayBuffer(this);
    });
  };
}

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

/** Functions that a test answers for, each call remembered. */
type Mocked<Callbacks> = {
  readonly [Key in keyof Callbacks]: Callbacks[Key] extends (...given: infer Given) => infer Answer
    ? jest.Mock<Answer, Given>
    : never;
};

export interface RenderedPane {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly insertFormula: jest.MockedFunction<PaneHost["insertFormula"]>;
  readonly removeFormula: jest.MockedFunction<PaneHost["removeFormula"]>;
  readonly copyText: jest.MockedFunction<PaneHost["copyText"]>;
  readonly savePlan: jest.MockedFunction<PaneHost["savePlan"]>;
  readonly building: Mocked<WorkbookBuilding>;
  readonly acting: Mocked<WorkbookActing>;
  readonly lists: Mocked<ListReading>;
}

/** 21 November 2026. */
export const TODAY = 46_347;

const answering = <Given extends unknown[], Answer>(answer: (...given: Given) => Answer): jest.Mock<Answer, Given> =>
  jest.fn(answer);

const mockBuilding = (): Mocked<WorkbookBuilding> => ({
  inspect: answering<Parameters<WorkbookBuilding["inspect"]>, ReturnType<WorkbookBuilding["inspect"]>>(
    async (plan) => ({
      status: "ready",
      names: {
        sheets: Object.fromEntries(plan.sheets.map(({ id, name }) => [id, name])),
        tables: {},
        names: {},
      },
      notices: [],
      rows: 1,
      cells: 1,
      sheetsBefore: [],
    }),
  ),
  build: answering<Parameters<WorkbookBuilding["build"]>, ReturnType<WorkbookBuilding["build"]>>(async () => ({
    status: "blocked",
    obstacles: [],
  })),
  takeBack: answering<Parameters<WorkbookBuilding["takeBack"]>, ReturnType<WorkbookBuilding["takeBack"]>>(async () => ({
    status: "removed",
  })),
  unfinished: answering<Parameters<WorkbookBuilding["unfinished"]>, ReturnType<WorkbookBuilding["unfinished"]>>(
    async () => [],
  ),
  showSheet: answering<Parameters<WorkbookBuilding["showSheet"]>, ReturnType<WorkbookBuilding["showSheet"]>>(
    async () => true,
  ),
});

/** What is done with built workbooks, answered as if there were none. */
export const mockActing = (): Mocked<WorkbookActing> => ({
  workbooks: answering<[], ReturnType<WorkbookActing["workbooks"]>>(async () => []),
  inspectSnapshot: answering<
    Parameters<WorkbookActing["inspectSnapshot"]>,
    ReturnType<WorkbookActing["inspectSnapshot"]>
  >(async () => ({ status: "blocked", obstacles: [] })),
  takeSnapshot: answering<Parameters<WorkbookActing["takeSnapshot"]>, ReturnType<WorkbookActing["takeSnapshot"]>>(
    async () => ({ status: "blocked", obstacles: [] }),
  ),
  inspectCreditLink: answering<
    Parameters<WorkbookActing["inspectCreditLink"]>,
    ReturnType<WorkbookActing["inspectCreditLink"]>
  >(async () => ({ status: "blocked", obstacles: [{ kind: "noCreditFile" }] })),
  linkCreditFile: answering<Parameters<WorkbookActing["linkCreditFile"]>, ReturnType<WorkbookActing["linkCreditFile"]>>(
    async () => ({ status: "blocked", obstacles: [{ kind: "noCreditFile" }] }),
  ),
});

const mockLists = (): Mocked<ListReading> => ({
  selectedAddress: answering<[], ReturnType<ListReading["selectedAddress"]>>(async () => "Sheet1!A1"),
  watchSelection: answering<Parameters<ListReading["watchSelection"]>, () => void>(() => () => {}),
  readList: answering<Parameters<ListReading["readList"]>, ReturnType<ListReading["readList"]>>(async () => ({
    status: "noExcel",
  })),
  showCell: answering<Parameters<ListReading["showCell"]>, ReturnType<ListReading["showCell"]>>(async () => true),
});

/** The whole pane with callbacks that a test answers for. It opens at Functions unless another place is asked for. */
export function renderPane(host: Partial<PaneHost> = {}): RenderedPane {
  giveLayout();
  giveFiles();
  // Whether a control can be clicked where it stands, tests in a real browser see; here it would be a guess from styles.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const callbacks = {
    insertFormula: jest.fn<ReturnType<PaneHost["insertFormula"]>, Parameters<PaneHost["insertFormula"]>>(
      async () => insertedIntoB4,
    ),
    removeFormula: jest.fn<ReturnType<PaneHost["removeFormula"]>, Parameters<PaneHost["removeFormula"]>>(async () => ({
      status: "removed",
    })),
    copyText: jest.fn<ReturnType<PaneHost["copyText"]>, Parameters<PaneHost["copyText"]>>(async () => true),
    savePlan: jest.fn<ReturnType<PaneHost["savePlan"]>, Parameters<PaneHost["savePlan"]>>(async () => {}),
    building: mockBuilding(),
    acting: mockActing(),
    lists: mockLists(),
  };
  const { container } = render(
    <RendererProvider renderer={stylesThatHide}>
      <Pane
        host={{
          language: "en",
          today: () => TODAY,
          ribbonWish: () => ({ place: "functions" }),
          watchRibbonWish: () => () => {},
          officeColours: () => undefined,
          watchOfficeColours: () => () => {},
          reload: () => {},
          ...callbacks,
          ...host,
        }}
      />
    </RendererProvider>,
  );
  return { user, container, ...callbacks };
}
