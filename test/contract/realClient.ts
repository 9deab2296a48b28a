import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isSetSupported } from "../../src/workbench/wire/hostInfo";
import { NativeBridgeTransport } from "../../src/workbench/wire/nativeBridgeTransport";

const officeFolder = "@microsoft/office-js/dist";

/** What the unmodified client puts into the global scope; its own types are those of @types/office-js. */
export interface RealClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The real runtime of custom functions; `associate` comes with office.js itself and is stood in for. */
  readonly functions: FunctionTable;
  readonly bridge: NativeBridgeTransport;
  /** Settles when the client has given its references back, which it does after a run has ended. */
  quiet(): Promise<void>;
  /** What the runtime of custom functions says in a browser once it runs. */
  announceFunctions(): Promise<void>;
}

export interface FunctionTable {
  associate(id: string, call: (...given: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

let loaded: RealClient | undefined;

/** Loads the client from npm into this very realm, once per test file; hosts are joined to `bridge` one after another. */
export function loadRealClient(file = "excel-web-16.00.js"): RealClient {
  loaded ??= load(file);
  return loaded;
}

function load(file: string): RealClient {
  const scope = globalThis as Record<string, unknown>;
  const bridge = new NativeBridgeTransport();
  const mappings: Record<string, unknown> = {};
  let associationChanged = (): void => undefined;
  Object.assign(scope, browserParts(), {
    _richApiNativeBridge: bridge,
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: { mappings, onchange: (listener: () => void) => (associationChanged = listener) },
    },
    Office: officeParts(),
  });
  const path = createRequire(__filename).resolve(`${officeFolder}/${file}`);
  // Only an indirect eval runs the file in this realm's global scope, as a script tag does; vm would give it arrays and
  // errors of another realm.
  (0, eval)(readFileSync(path, "utf8"));
  const functions = scope["CustomFunctions"] as { Error: FunctionTable["Error"] };
  const excel = scope["Excel"] as typeof Excel;
  return {
    Excel: excel,
    OfficeExtension: scope["OfficeExtension"] as typeof OfficeExtension,
    bridge,
    // One more request queues behind the others.
    quiet: () => excel.run((context) => context.sync()),
    announceFunctions: async () => {
      bridge.sendMessageToHost(JSON.stringify(functionsReady));
      await excel.run((context) => context.sync());
    },
    functions: {
      Error: functions.Error,
      associate: (id, call) => {
        mappings[id.toUpperCase()] = call;
        associationChanged();
      },
    },
  };
}

/** In Node nobody starts the runtime, so its one request is written out here as it was seen on the wire. */
const functionsReady = {
  id: -1,
  type: 1,
  message: {
    url: "ProcessQuery",
    body: {
      Actions: [
        { Id: 1, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 2 },
        { Id: 3, ActionType: 3, Name: "_GetEnabledFeatures", ObjectPathId: 2 },
      ],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
    },
  },
};

/** The few parts of a browser that the file touches while it loads. */
function browserParts(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };
  return {
    window: globalThis,
    self: globalThis,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", origin: "https://localhost" },
    navigator: { userAgent: "node" },
    sessionStorage: storage,
    localStorage: storage,
    name: "",
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    document: {
      readyState: "complete",
      domain: "localhost",
      body: null,
      addEventListener: nothing,
      createElement: () => ({ style: {}, setAttribute: nothing }),
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
    },
  };
}

/** What office.js itself, which loads this file in a browser, would have prepared. */
function officeParts(): Record<string, unknown> {
  return {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      platform: "OfficeOnline",
      requirements: {
        isSetSupported: (set: string, version?: string | number) => isSetSupported(set, String(version ?? "1.1")),
      },
    },
  };
}
