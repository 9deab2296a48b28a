import { bucketOf } from "../../core/receivables/bucketOf";
import type { Language } from "../bothLanguages";
import { isBlank, type Grid } from "../cells";
import { defineFunction, lifts } from "../definition";
import { Failure, Refusal } from "../failure";
import { day, language, optional, range } from "../parameters";
import { placeInRange } from "../place";
import { readText } from "../readScalar";
import { bucketBounds } from "./bucketBounds";
import { bucketLabel } from "./bucketLabel";

function readLabels(grid: Grid, argument: string): readonly string[] {
  const labels: string[] = [];
  grid.flat().forEach((raw, index) => {
    if (isBlank(raw)) return;
    const label = readText(raw, placeInRange(argument, index, grid.length, grid[0]?.length ?? 0));
    if (label instanceof Failure) throw label;
    labels.push(label);
  });
  return labels;
}

interface Naming {
  readonly bounds: readonly number[];
  readonly labels: readonly string[] | undefined;
  readonly language: Language;
}

function bucketName(found: number, { bounds, labels, language: words }: Naming): string {
  if (labels === undefined) return bucketLabel(found, bounds, words);
  const label = labels[found];
  if (labels.length !== bounds.length + 1 || label === undefined)
    throw new Refusal("#VALUE!", "labels", {
      en: `${labels.length} given, ${bounds.length + 1} needed. Give one more than bounds.`,
      zh: `给出 ${labels.length} 个，需要 ${bounds.length + 1} 个。名称应比上限多一个。`,
    });
  return label;
}

function manyNames(
  count: number,
  dues: Float64Array,
  asOf: Float64Array,
  bounds: readonly number[],
  names: readonly string[],
): string[] {
  const found = new Array<string>(count);
  const dueStep = dues.length > 1 ? 1 : 0;
  const asOfStep = asOf.length > 1 ? 1 : 0;
  for (let i = 0; i < count; i++)
    found[i] = names[bucketOf((asOf[i * asOfStep] as number) - (dues[i * dueStep] as number), bounds)] as string;
  return found;
}

export const bucket = defineFunction({
  id: "AR.BUCKET",
  parameters: {
    due: day(),
    asOf: day(),
    bounds: bucketBounds(),
    labels: optional(range({ kind: "text" }, readLabels)),
    language: language(),
  },
  result: lifts("text"),
  compute: ({ due, asOf, ...settings }) => bucketName(bucketOf(asOf - due, settings.bounds), settings),
  ofNumbers(settings) {
    const { bounds } = settings;
    const names = Array.from({ length: bounds.length + 1 }, (_, found) => bucketName(found, settings));
    return {
      one: (due, asOf) => names[bucketOf(asOf - due, bounds)] as string,
      // Put in here by the minifier, its loop would be a new function at each call, and start uncompiled.
      many: (count, due, asOf) => /* @__NOINLINE__ */ manyNames(count, due, asOf, bounds, names),
    };
  },
  example: { given: { due: 45_717, asOf: 45_762 }, answer: "31–60 days" },
});
