/** Excel's limit. */
const longestName = 31;

/**
 * A name for the sheet of a file, by Excel's rules and not among `taken`: `pipeline.csv` gives “pipeline”, then
 * “pipeline (2)”.
 */
export function sheetNameOfFile(file: string, taken: readonly string[]): string {
  const allowed = file
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:\s\p{Cc}]+/gu, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const lowerTaken = new Set(taken.map((name) => name.toLowerCase()));
  for (let attempt = 1; ; attempt++) {
    const ending = attempt === 1 ? "" : ` (${attempt})`;
    const name = shortened(allowed || "CSV", longestName - ending.length) + ending;
    // Excel keeps “History” for itself.
    if (!lowerTaken.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}

/** Cut at whole characters: half of one that JavaScript counts as two would be no name. */
function shortened(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, "");
}
