import { allIn, wordsOf } from "./openPage";

export type CellValue = number | string | boolean;

const DAY = 86_400_000;

function valueOf(cell: Element): CellValue {
  const data = cell.querySelector("data");
  if (data !== null) return Number(data.getAttribute("value"));
  const time = cell.querySelector("time");
  if (time !== null) return Date.parse(time.getAttribute("datetime") ?? "") / DAY + 25_569;
  const text = wordsOf(cell);
  return text === "TRUE" ? true : text === "FALSE" ? false : text;
}

/** The cells of the sheet on a help page, by what the page itself says. */
export function sheetOnPage(page: Document) {
  const rows = allIn(page, ".sheet tbody tr").map((row) => allIn(row, "td"));
  const cell = (address: string): Element => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const found = rows[Number(row) - 1]?.[letters.charCodeAt(0) - 65];
    if (found === undefined) throw new Error(`The sheet has no cell ${address}.`);
    return found;
  };
  return {
    answers: rows
      .map((row) => row.filter((element) => element.classList.contains("answer")).map(valueOf))
      .filter((row) => row.length > 0),
    /** The values of `A1` or `A1:B2`. */
    block: (reference: string): CellValue[][] => {
      const [first = "", last = first] = reference.split(":");
      const [from, to] = [first, last].map((address) => [address.charCodeAt(0), Number(address.slice(1))] as const);
      const [left = 0, top = 0] = from ?? [];
      const [right = 0, bottom = 0] = to ?? [];
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) =>
          valueOf(cell(`${String.fromCharCode(left + column)}${top + row}`)),
        ),
      );
    },
    isAnswer: (address: string): boolean => cell(address).classList.contains("answer"),
  };
}
