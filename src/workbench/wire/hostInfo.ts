/** The languages that the workbench speaks; Excel names them in full. */
export type DisplayLanguage = "en-US" | "zh-CN";

/**
 * What the host offers. The client looks requirement sets up in this list and nowhere else, so a set that is claimed but not
 * there would send an add-in into members that are missing: the newest client from npm ends with ExcelApi 1.15.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  AddInCommands: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

export function isSetSupported(name: string, version = "1.1"): boolean {
  const entry = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const [major = 0, minor = 0] = entry[1].split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

export interface FrameIdentity {
  readonly conversation: string;
  readonly control: string;
  readonly language: DisplayLanguage;
}

// 1: a runtime shared with the pane, 2: custom functions; without 2 their runtime never starts.
const sharedRuntimeWithFunctions = 3;

/** The name of the add-in's frame. office.js reads from it which host it is in, so the manifest's address stays as it is. */
export function frameName({ conversation, control, language }: FrameIdentity, hostAddress: string): string {
  const hostInfo = ["Excel", "Web", "16.01", language, conversation, "", "disableLogging", sharedRuntimeWithFunctions];
  return JSON.stringify({
    baseFrameName: `frame-${control}`,
    hostInfo: hostInfo.join("$"),
    xdmInfo: [conversation, control, hostAddress].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

export interface ContextDetails extends FrameIdentity {
  readonly addInName: string;
  readonly addInOrigin: string;
  readonly documentName: string;
  readonly settings: readonly (readonly [string, string])[];
  readonly width: number;
  readonly height: number;
}

/** The answer to the first thing office.js asks: everything about the document and the host. */
export function appContext(details: ContextDetails): Readonly<Record<string, unknown>> {
  return {
    _id: details.control,
    _appInstanceId: details.control,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: details.language,
    _dataLocale: details.language,
    _docUrl: `https://example.invalid/${encodeURIComponent(details.documentName)}`,
    _clientMode: 1,
    _settings: details.settings,
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: details.conversation,
    _requirementMatrix: JSON.stringify(requirementSets),
    _initialDisplayMode: 2,
    _featureGates: {},
    _appDomains: [details.addInOrigin],
    _clientWindowHeight: details.height,
    _clientWindowWidth: details.width,
    _addinName: details.addInName,
  };
}
