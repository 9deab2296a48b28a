import type { FileName, FileProperties, FileSheet, FileWorkbook } from "./fileWorkbook";
import type { FilePrint } from "./filePrint";
import type { LostPart } from "./lostPart";
import { parseArea } from "./xlsxAddress";
import { readCustomProperties } from "./xlsxCustomProperties";
import { XlsxColors } from "./xlsxReadColors";
import { readKeptParts, type SheetPlace } from "./xlsxReadKept";
import { readSheet } from "./xlsxReadSheet";
import { XlsxStyles } from "./xlsxReadStyles";
import { XlsxPackage } from "./xlsxPackage";
import { XlsxProblem } from "./xlsxProblem";
import { richText } from "./xlsxTexts";
import type { XmlPart } from "./xmlPart";

export interface ReadXlsxOptions {
  /** Called between portions with the share of the file that is read; what it throws ends the reading. */
  readonly pause?: (share: number) => Promise<void>;
}

export interface ReadWorkbook {
  readonly file: FileWorkbook;
  /** What the file held that is neither told nor kept. */
  readonly lost: readonly LostPart[];
}

/**
 * Reads an `.xlsx` file: what a workbook of ours can hold, and what else there is as it was.
 *
 * @throws XlsxProblem
 */
export async function readXlsx(
  bytes: Uint8Array,
  { pause = () => Promise.resolve() }: ReadXlsxOptions = {},
): Promise<ReadWorkbook> {
  const file = await XlsxPackage.open(bytes);
  const path = file.related("", "officeDocument");
  const workbook = path === undefined ? undefined : file.xml(path);
  if (path === undefined || workbook?.name !== "workbook") throw new XlsxProblem("notAFile");
  if (file.typeOf(path).includes("macroEnabled") || file.related(path, "vbaProject") !== undefined)
    throw new XlsxProblem("macros");
  const lost = new Set<LostPart>();
  const colors = new XlsxColors(file, path);
  const stylesPath = file.related(path, "styles");
  const styles = new XlsxStyles(stylesPath === undefined ? undefined : file.xml(stylesPath), colors);
  const sharedTexts = sharedTextsOf(file, path, lost);
  const sheetParts = sheetsOf(file, path, workbook, lost);
  if (sheetParts.length === 0) throw new XlsxProblem("damaged");
  const sheets: FileSheet[] = [];
  const places: SheetPlace[] = [];
  const from1904 = workbook.find("workbookPr")?.flag("date1904") ?? false;
  for (const [index, { name, visibility, path: sheetPath }] of sheetParts.entries()) {
    const share = (part: number): Promise<void> => pause((index + part) / sheetParts.length);
    const common = { file, sharedTexts, styles, colors, lost, from1904, pause: share };
    const { sheet, part, hasOtherDrawings } = await readSheet({ ...common, path: sheetPath, name, visibility });
    sheets.push(sheet);
    places.push({ path: sheetPath, name, part, hasCharts: sheet.charts.length > 0, hasOtherDrawings });
  }
  const names = namesOf(workbook);
  const kept = readKeptParts(file, path, workbook, places, lost);
  const activeSheet = sheetParts.findIndex(({ index }) => index === activeTab(workbook));
  return {
    file: {
      ...aboutOf(file, lost),
      sheets: sheets.map((sheet) => withPrintNames(sheet, names, lost)),
      ...(activeSheet > 0 ? { activeSheet } : {}),
      names: names.filter(({ name }) => !name.startsWith("_xlnm.")),
      ...(workbook.find("workbookProtection")?.flag("lockStructure") ? { structureProtected: true } : {}),
      ...(kept ? { kept } : {}),
    },
    lost: [...lost].sort(),
  };
}

function sharedTextsOf(file: XlsxPackage, workbookPath: string, lost: Set<LostPart>): readonly string[] {
  const path = file.related(workbookPath, "sharedStrings");
  return (path === undefined ? [] : (file.xml(path)?.all("si") ?? [])).map((item) => {
    const { text, hasFormats } = richText(item);
    if (hasFormats) lost.add("richText");
    return text;
  });
}

interface SheetPart {
  /** Among all sheets of the file. */
  readonly index: number;
  readonly name: string;
  readonly visibility: FileSheet["visibility"];
  readonly path: string;
}

function sheetsOf(file: XlsxPackage, workbookPath: string, workbook: XmlPart, lost: Set<LostPart>): SheetPart[] {
  const relations = new Map(file.relations(workbookPath).map((one) => [one.id, one]));
  return (workbook.find("sheets")?.elements ?? []).flatMap((sheet, index): SheetPart[] => {
    const relation = relations.get(sheet.attribute("id") ?? "");
    const { name = "", state } = sheet.attributes;
    // Sheets of charts, of dialogues and of macros from before 1995.
    if (relation?.kind !== "worksheet") {
      lost.add("sheetsOfOtherKinds");
      return [];
    }
    const visibility = state === "hidden" || state === "veryHidden" ? state : undefined;
    return [{ index, name, visibility, path: relation.target }];
  });
}

const activeTab = (workbook: XmlPart): number => workbook.find("bookViews", "workbookView")?.number("activeTab") ?? 0;

function namesOf(workbook: XmlPart): FileName[] {
  const sheets = workbook.find("sheets")?.elements.map(({ attributes }) => attributes["name"] ?? "") ?? [];
  return (workbook.find("definedNames")?.elements ?? []).flatMap((part): FileName[] => {
    const { name = "", comment } = part.attributes;
    const place = part.number("localSheetId");
    // A name that calls one of Excel's own macros of old, and the range that a filter keeps for itself.
    if (part.flag("function") || part.flag("vbProcedure") || name === "_xlnm._FilterDatabase") return [];
    const sheet = place === undefined ? undefined : sheets[place];
    return [
      {
        name,
        refersTo: part.text.trim(),
        ...(comment === undefined ? {} : { comment }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(part.flag("hidden") ? { hidden: true } : {}),
      },
    ];
  });
}

/** The area to print and the titles stand among the names of a file. */
function withPrintNames(sheet: FileSheet, names: readonly FileName[], lost: Set<LostPart>): FileSheet {
  const refersTo = (name: string): string[] => {
    const { refersTo: list = "" } = names.find((one) => one.name === `_xlnm.${name}` && one.sheet === sheet.name) ?? {};
    // A sheet's name can hold commas itself, within quotes.
    const parts = list.match(/(?:'(?:[^']|'')*'|[^',])+/gu) ?? [];
    return parts.map((one) => one.slice(one.lastIndexOf("!") + 1));
  };
  const printed = refersTo("Print_Area");
  const areas = printed.flatMap((text) => parseArea(text) ?? []);
  // Excel calculates the area where a formula stands, such as OFFSET.
  if (areas.length < printed.length) lost.add("printAreas");
  const titles = refersTo("Print_Titles");
  const titleRows = titles.find((text) => /^\$\d+:\$\d+$/u.test(text));
  const titleColumns = titles.find((text) => /^\$[A-Z]+:\$[A-Z]+$/u.test(text));
  const print: FilePrint = {
    ...sheet.print,
    ...(areas.length > 0 && areas.length === printed.length ? { areas } : {}),
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(titleColumns === undefined ? {} : { titleColumns }),
  };
  return Object.keys(print).length === 0 ? sheet : { ...sheet, print };
}

type About = Pick<FileWorkbook, "title" | "creator" | "created" | "properties" | "customProperties">;

function aboutOf(file: XlsxPackage, lost: Set<LostPart>): About {
  const part = (kind: string): XmlPart | undefined => {
    const path = file.related("", kind);
    return path === undefined ? undefined : file.xml(path);
  };
  const [core, app, own] = [part("core-properties"), part("extended-properties"), part("custom-properties")];
  const customProperties = readCustomProperties(own);
  if (customProperties.length < (own?.elements.length ?? 0)) lost.add("documentProperties");
  const text = (from: XmlPart | undefined, name: string): string | undefined => from?.find(name)?.text || undefined;
  const created = new Date(text(core, "created") ?? "");
  const [title, creator] = [text(core, "title"), text(core, "creator")];
  const properties = Object.fromEntries(
    (
      [
        ["subject", text(core, "subject")],
        ["keywords", text(core, "keywords")],
        ["description", text(core, "description")],
        ["category", text(core, "category")],
        ["manager", text(app, "Manager")],
        ["company", text(app, "Company")],
      ] as const
    ).filter(([, value]) => value !== undefined),
  ) as FileProperties;
  return {
    ...(title === undefined ? {} : { title }),
    ...(creator === undefined ? {} : { creator }),
    ...(Number.isNaN(created.getTime()) ? {} : { created }),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(customProperties.length > 0 ? { customProperties } : {}),
  };
}
