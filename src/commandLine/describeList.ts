import type { MappedList } from "../columns/mapList";
import type { RecognisedList } from "../columns/recogniseTable";
import type { Target } from "../columns/target";
import { targetOfKind } from "../columns/targetOfKind";
import type { Language } from "../functions/bothLanguages";
import { myDataTexts } from "../texts/myDataTexts";

/** What a list was taken for, column by column, and what is to be known or settled first. */
export function describeList(
  { kind, table, sourceName, guesses, mapping }: RecognisedList,
  { problems, rowCount, isBlocked }: MappedList,
  language: Language,
): string {
  const myData = myDataTexts[language];
  const target: Target = targetOfKind[kind];
  const colon = language === "zh" ? "：" : ": ";
  const read = table.rows.length;
  const columns = target.fields.flatMap(({ id, name }) => {
    const column = mapping[id];
    if (column === undefined) return [];
    const guess = guesses.find(({ field }) => field === id);
    const confidence = guess?.column === column ? guess.confidence : "yours";
    return [`  ${name[language]} ← ${table.headings[column] || column + 1} (${myData.confidences[confidence]})`];
  });
  const used = new Set(Object.values(mapping));
  const unused = table.headings.filter((heading, column) => heading !== "" && !used.has(column));
  const sentences = (["blocks", "canGoOn"] as const).flatMap((severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ sentence }) => `  ${myData.severities[severity]}${colon}${sentence[language]}`),
  );
  return [
    `${myData.kinds[kind]}${colon}${myData.rowsFrom(read, String(read), sourceName)}`,
    ...columns,
    ...(unused.length > 0 ? [`  ${myData.unusedColumns(unused.join(", "))}`] : []),
    ...(sentences.length > 0 ? sentences : [`  ${myData.noProblems}`]),
    `  ${isBlocked ? myData.settleFirst : myData.readyRows(rowCount, String(rowCount))}`,
  ].join("\n");
}
