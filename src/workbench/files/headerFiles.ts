import type { FileHeaders, FilePrint } from "../../workbookFile/filePrint";
import type { HeadersFootersRecord, HeaderText } from "../objects/pageLayouts";

type Texts = Readonly<Partial<Record<HeaderText, string>>>;

const places = { L: "Left", C: "Center", R: "Right" } as const;

/** Headers and footers of a file as Excel's objects have them; undefined when there are none. */
export function headersOf(print: FilePrint): HeadersFootersRecord | undefined {
  const { header, footer, first, even, unscaled, unaligned } = print;
  const odd = textsOf({ ...(header ? { header } : {}), ...(footer ? { footer } : {}) });
  const state = even ? (first ? "FirstOddAndEven" : "OddAndEven") : first ? "FirstAndDefault" : undefined;
  const pages = {
    ...(Object.keys(odd).length > 0 ? (even ? { oddPages: odd } : { defaultForAllPages: odd }) : {}),
    ...(first ? { firstPage: textsOf(first) } : {}),
    ...(even ? { evenPages: textsOf(even) } : {}),
  };
  const record = {
    ...(state === undefined ? {} : { state }),
    ...(unscaled ? { useSheetScale: false } : {}),
    ...(unaligned ? { useSheetMargins: false } : {}),
    ...(Object.keys(pages).length > 0 ? { pages } : {}),
  };
  return Object.keys(record).length === 0 ? undefined : record;
}

const textsOf = ({ header, footer }: FileHeaders): Texts => ({
  ...partsOf(header, "Header"),
  ...partsOf(footer, "Footer"),
});

/** `&LReport&RPage &P`: a text for the left, the middle and the right. */
function partsOf(text: string | undefined, kind: "Header" | "Footer"): Texts {
  if (!text) return {};
  const pieces = text.split(/&([LCR])/u);
  const parts: [HeaderText, string][] = pieces[0] ? [[`Center${kind}`, pieces[0]]] : [];
  for (let at = 1; at < pieces.length; at += 2)
    parts.push([`${places[pieces[at] as keyof typeof places]}${kind}`, pieces[at + 1] ?? ""]);
  return Object.fromEntries(parts);
}

export function fileHeaders(
  record: HeadersFootersRecord = {},
): Pick<FilePrint, "header" | "footer" | "first" | "even" | "unscaled" | "unaligned"> {
  const { state = "Default", pages = {}, useSheetScale, useSheetMargins } = record;
  const hasEven = state.endsWith("OddAndEven");
  return {
    ...written(hasEven ? pages.oddPages : pages.defaultForAllPages),
    ...(state.startsWith("First") ? { first: written(pages.firstPage) } : {}),
    ...(hasEven ? { even: written(pages.evenPages) } : {}),
    ...(useSheetScale === false ? { unscaled: true } : {}),
    ...(useSheetMargins === false ? { unaligned: true } : {}),
  };
}

function written(texts: Texts = {}): FileHeaders {
  const joined = (kind: "Header" | "Footer"): string =>
    Object.entries(places)
      .flatMap(([code, place]) => {
        const text = texts[`${place}${kind}`];
        return text === undefined || text === "" ? [] : [`&${code}${text}`];
      })
      .join("");
  const [header, footer] = [joined("Header"), joined("Footer")];
  return { ...(header === "" ? {} : { header }), ...(footer === "" ? {} : { footer }) };
}
