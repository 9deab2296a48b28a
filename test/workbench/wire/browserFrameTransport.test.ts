/** @jest-environment jsdom */
import { SettingsStore } from "../../../src/workbench/objects/settingsStore";
import type { AddInHost } from "../../../src/workbench/wire/addInHost";
import type { AddInConnection } from "../../../src/workbench/wire/addInSession";
import { BrowserFrameTransport } from "../../../src/workbench/wire/browserFrameTransport";

const origin = "https://addin.example";

interface Load {
  readonly connection: AddInConnection;
  readonly received: string[];
  closed: boolean;
}

/** A host that only notes what reaches it; the real one is tested with the real client. */
function notingHost() {
  const loads: Load[] = [];
  const documentSettings = new SettingsStore([["kept", '"1"']]);
  const connect = (connection: AddInConnection) => {
    const load: Load = { connection, received: [], closed: false };
    loads.push(load);
    return {
      receive: (text: string, answer: (text: string) => void) => {
        load.received.push(text);
        answer(`answer to ${text}`);
        return Promise.resolve();
      },
      personActed: () => undefined,
      close: () => void (load.closed = true),
    };
  };
  const host = { connect, documentSettings, workbook: { name: "Book1.xlsx" } } as unknown as AddInHost;
  return { host, loads, documentSettings };
}

// The page is jsdom's; crypto.randomUUID is not part of it.
let conversations = 0;
Object.defineProperty(globalThis.crypto, "randomUUID", {
  value: () => `conversation-${++conversations}`,
  configurable: true,
});

function transportInPage() {
  const noted = notingHost();
  const container = document.body.appendChild(document.createElement("div"));
  const actions: number[] = [];
  const transport = new BrowserFrameTransport({
    host: noted.host,
    container,
    address: `${origin}/taskpane.html`,
    addInName: "Key Account Toolkit",
    language: "en-US",
    title: "Add-in",
    onHostAction: (action) => void actions.push(action),
  });
  const frame = (): HTMLIFrameElement => {
    const found = container.querySelector("iframe");
    if (!found) throw new Error("There is no frame.");
    return found;
  };
  const posted: Record<string, unknown>[] = [];
  let correlation = 0;
  const say = (
    name: string,
    data: unknown,
    more: { type?: number; from?: string; conversation?: string } = {},
  ): number => {
    correlation += 1;
    const info = JSON.parse(frame().name) as { xdmInfo: string };
    const target = frame().contentWindow as Window;
    target.postMessage = ((text: string) => void posted.push(JSON.parse(text))) as typeof target.postMessage;
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: more.type ?? 0,
      _conversationId: more.conversation ?? info.xdmInfo.split("|")[0],
      _correlationId: correlation,
      _data: data,
    };
    window.dispatchEvent(
      new MessageEvent("message", { data: JSON.stringify(message), origin: more.from ?? origin, source: target }),
    );
    return correlation;
  };
  const start = (): number => say("ContextActivationManager_getAppContextAsync", "addin");
  const register = (name: string): number => say(name, { targetId: "" }, { type: 1 });
  const execute = (dispatchId: number, more: object): number =>
    say("executeMethod", { DdaMethod: { DispatchId: dispatchId }, ...more });
  const answerTo = (id: number): unknown => posted.find((message) => message["_correlationId"] === id)?.["_data"];
  return { ...noted, transport, frame, posted, say, start, register, execute, answerTo, actions };
}

let page: ReturnType<typeof transportInPage>;

beforeEach(() => {
  page = transportInPage();
  page.transport.load();
});

afterEach(() => page.transport.dispose());

test("the frame has the manifest's address and an accessible name", () => {
  expect([page.frame().src, page.frame().title]).toEqual([`${origin}/taskpane.html`, "Add-in"]);
});

test("the context comes with the document's settings; requests are answered in the shape of executeMethod", () => {
  expect(page.answerTo(page.start())).toMatchObject({ _settings: [["kept", '"1"']], _appUILocale: "en-US" });
  const query = page.execute(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], "the body"] });
  expect(page.answerTo(query)).toEqual({ Error: 0, Version: 1, Data: [200, [], "answer to the body"] });
});

test("messages of other windows, origins and conversations are passed over", () => {
  page.say("ContextActivationManager_getAppContextAsync", "addin", { from: "https://elsewhere.example" });
  page.say("ContextActivationManager_getAppContextAsync", "addin", { conversation: "another" });
  window.dispatchEvent(new MessageEvent("message", { data: "{}", origin, source: window }));
  expect([page.loads, page.posted]).toEqual([[], []]);
});

test("events reach the add-in once it has registered, and no longer once it has not", () => {
  page.start();
  const entries = [[65536, 10, "id", "{}", "", false]] as const;
  page.loads[0]?.connection.sendEntries(entries);
  expect(page.posted).toHaveLength(1);
  const registration = page.register("richApiMessage");
  expect(page.answerTo(registration)).toEqual({ Error: 0 });
  page.loads[0]?.connection.sendEntries(entries);
  expect(page.posted.at(-1)).toMatchObject({
    _actionName: "richApiMessage",
    _correlationId: registration,
    _responseType: 1,
    _data: { ArrayData: entries },
  });
  page.say("richApiMessage", {}, { type: 2 });
  const before = page.posted.length;
  page.loads[0]?.connection.sendEntries(entries);
  expect(page.posted).toHaveLength(before);
});

test("document settings are saved as a whole and loaded in their own shape", () => {
  page.start();
  page.execute(76, { DdaSettingsMethod: { Properties: [["new", "2"]] } });
  expect(page.documentSettings.entries()).toEqual([["new", "2"]]);
  expect(page.answerTo(page.execute(75, {}))).toMatchObject({
    Properties: { Settings: [{ Name: "new", Value: "2" }] },
  });
});

test("what is not supported says so: dialogs, changed settings, and older methods", () => {
  page.start();
  expect(page.answerTo(page.register("dialogMessageReceived"))).toEqual({ Error: 5000 });
  expect(page.answerTo(page.register("settingsChanged"))).toEqual({ Error: 5000 });
  expect(page.answerTo(page.execute(64, {}))).toMatchObject({ Error: 5000 });
});

test("a ribbon command waits for the add-in, runs, and completes; an unknown action is told", async () => {
  const command = page.transport.invokeCommand("insertSample", "button1");
  page.start();
  page.register("appCommandInvoked");
  expect(page.posted.at(-1)).toMatchObject({
    _actionName: "appCommandInvoked",
    _data: ["button1", "insertSample", '{"source":{"id":"button1"}}'],
  });
  page.execute(94, { 0: "button1", 1: 0, 2: "{}" });
  await expect(command).resolves.toEqual({ kind: "completed" });
  const unknown = page.transport.invokeCommand("noSuchAction", "button2");
  page.execute(94, { 0: "button2", 1: 11101, 2: "{}" });
  await expect(unknown).resolves.toEqual({ kind: "unknownAction" });
});

test("loading again ends the old load, takes a new conversation, and may speak another language", async () => {
  page.start();
  page.register("appCommandInvoked");
  const command = page.transport.invokeCommand("insertSample", "button1");
  const first = page.frame();
  page.transport.load("zh-CN");
  await expect(command).resolves.toEqual({ kind: "interrupted" });
  expect(page.loads[0]?.closed).toBe(true);
  expect(page.frame()).not.toBe(first);
  expect(page.frame().name).not.toBe(first.name);
  expect(page.answerTo(page.start())).toMatchObject({ _appUILocale: "zh-CN" });
  expect(page.loads).toHaveLength(2);
});

test("a page that loads itself again in its frame starts afresh", () => {
  page.start();
  page.register("richApiMessage");
  page.start();
  expect(page.loads.map(({ closed }) => closed)).toEqual([true, false]);
  const before = page.posted.length;
  page.loads[1]?.connection.sendEntries([[65536, 10, "id", "{}", "", false]]);
  expect(page.posted).toHaveLength(before);
});

test("closed, the frame is gone and the load has ended; what office.js tells the host is passed on", () => {
  page.start();
  page.say("ContextActivationManager_notifyHost", ["addin", 15, null]);
  page.transport.close();
  expect(page.actions).toEqual([15]);
  expect(page.loads[0]?.closed).toBe(true);
  expect(document.querySelector("iframe")).toBeNull();
});
