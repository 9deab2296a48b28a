import type { Language } from "../functions/bothLanguages";
import { columnLetters } from "../formula/columnLetters";
import type { ExampleSheet, SheetCell } from "./exampleSheet";
import { helpTexts } from "./helpTexts";
import { markup, type Html } from "./html";
import { shownValue } from "./shownValue";

function cellHtml(cell: SheetCell | undefined, language: Language): Html {
  if (cell === undefined) return markup`<td></td>`;
  const kind = typeof cell.value === "number" ? `${cell.role} number` : cell.role;
  const content = shownValue(cell.value, cell.isDay, language);
  // Names of arguments are not for translation programs.
  return cell.role === "label"
    ? markup`<td class="${kind}" translate="no">${content}</td>`
    : markup`<td class="${kind}">${content}</td>`;
}

/** The sheet of an example with its row numbers and column letters. */
export function sheetTable({ rows }: ExampleSheet, language: Language): Html {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  // Wider than a phone it scrolls, and what scrolls must be reachable by keyboard.
  return markup`<div class="scroll" role="region" aria-label="${helpTexts[language].exampleSheet}" tabindex="0">
<table class="sheet">
<thead><tr><td></td>${columns.map((column) => markup`<th scope="col">${columnLetters(column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, index) => markup`
<tr><th scope="row">${index + 1}</th>${columns.map((column) => cellHtml(row[column], language))}</tr>`,
  )}
</tbody>
</table>
</div>`;
}
