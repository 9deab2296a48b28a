import { appContext, frameName, isSetSupported, requirementSets } from "../../../src/workbench/wire/hostInfo";
import { eventFor, readRequest } from "../../../src/workbench/wire/envelope";

const identity = { conversation: "c1", control: "addin", language: "zh-CN" } as const;

test("the frame's name tells office.js host, language, flags and where the host is", () => {
  expect(JSON.parse(frameName(identity, "https://localhost:3100/workbench/"))).toEqual({
    baseFrameName: "frame-addin",
    hostInfo: "Excel$Web$16.01$zh-CN$c1$$disableLogging$3",
    xdmInfo: "c1|addin|https://localhost:3100/workbench/",
    serializerVersion: "1",
    flights: "[]",
  });
});

test("the context has everything without which office.js throws, in the language asked for", () => {
  const context = appContext({
    ...identity,
    addInName: "Key Account Toolkit",
    addInOrigin: "https://localhost:3100",
    documentName: "商机.xlsx",
    settings: [["key", '"value"']],
    width: 350,
    height: 800,
  });
  for (const member of ["_id", "_appName", "_appVersion", "_docUrl", "_clientMode", "_settings", "_reason"]) {
    expect(context[member]).toBeDefined();
  }
  expect([context["_appUILocale"], context["_dataLocale"]]).toEqual(["zh-CN", "zh-CN"]);
  expect(JSON.parse(String(context["_requirementMatrix"]))).toEqual(requirementSets);
});

test.each([
  ["ExcelApi", "1.15", true],
  ["excelapi", "1.9", true],
  ["ExcelApi", "1.16", false],
  ["ExcelApi", "2.0", false],
  ["SharedRuntime", undefined, true],
  ["DialogApi", "1.1", false],
  ["WordApi", "1.1", false],
])("%s %s is offered: %s", (set, version, offered) => {
  expect(isSetSupported(set, version)).toBe(offered);
});

test("only requests are read as such; an event repeats its registration", () => {
  const request = {
    _messageType: 0,
    _actionName: "x",
    _actionType: 1,
    _conversationId: "c1",
    _correlationId: 4,
    _data: 1,
  };
  expect(readRequest(JSON.stringify(request))).toEqual(request);
  for (const other of [
    "",
    "{",
    "[]",
    "{}",
    JSON.stringify({ ...request, _messageType: 1 }),
    { _messageType: 0 },
    null,
  ]) {
    expect(readRequest(other)).toBeUndefined();
  }
  expect(JSON.parse(eventFor(request, { a: 1 }, "https://host"))).toEqual({
    _messageType: 1,
    _actionName: "x",
    _conversationId: "c1",
    _correlationId: 4,
    _origin: "https://host",
    _errorCode: 0,
    _responseType: 1,
    _data: { a: 1 },
    _serializerVersion: 1,
  });
});
