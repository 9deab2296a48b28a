import type { Blueprint } from "../../blueprints/blueprint";
import { blueprints } from "../../blueprints/blueprints";
import { sampleRows, type BuildChoices, type RowsChoice } from "../../blueprints/choices";
import { formulaChoice } from "../../blueprints/formulaChoice";
import { inputsOf } from "../../blueprints/inputsOf";
import { layOut } from "../../blueprints/layOut";
import { ownRowsChoice } from "../../blueprints/ownRowsChoice";
import type { PlannedValue } from "../../blueprints/plannedWorkbook";
import { parseDay } from "../../workbookFile/daySerial";
import type { OwnTables } from "../myData/ownTables";
import { readAmount } from "../parts/readAmount";
import { version } from "../version";
import type { BuildSettings } from "./buildSettings";
import type { BlueprintQuestions, OfferedBlueprint } from "./offeredBlueprint";

const day = (typed: string): number => {
  const serial = parseDay(typed);
  if (serial === undefined) throw new Error(`“${typed}” is no date.`);
  return serial;
};

function rowsOf(blueprint: Blueprint, { rows, language }: BuildSettings, own: OwnTables): RowsChoice {
  if (rows === "sample") return sampleRows;
  return rows === "empty" ? { kind: "empty" } : ownRowsChoice(blueprint, own, language);
}

function inputsFor(
  { periodFrom, periodTo, target, rows, countUndated }: BuildSettings,
  asksForPeriod: boolean,
): Record<string, PlannedValue> {
  if (!asksForPeriod) return {};
  const wanted = readAmount(target);
  return {
    from: day(periodFrom),
    to: day(periodTo),
    ...(wanted !== undefined && { target: wanted }),
    ...(rows === "own" && countUndated !== undefined && { countUndated }),
  };
}

function questionsOf(blueprint: Blueprint): BlueprintQuestions {
  const ids = inputsOf(blueprint).map(({ id }) => id);
  return {
    period: ["from", "to", "target"].every((id) => ids.includes(id)),
    asOf: ids.includes("asOf"),
    own: blueprint.ownTables.length > 0,
    formulas: formulaChoice(blueprint),
  };
}

function offer(blueprint: Blueprint): OfferedBlueprint {
  const { id, name, purpose, sheets, ownTables } = blueprint;
  let known: BlueprintQuestions | undefined;
  // The workbook is laid out for it: not before somebody looks at this one.
  const questions = () => (known ??= questionsOf(blueprint));
  const choicesFor = (settings: BuildSettings, own: OwnTables, today: number): BuildChoices => {
    const { language, formulaMode, currency, moneyUnit, asOf } = settings;
    return {
      language,
      formulaMode,
      currency,
      moneyUnit,
      asOf: questions().asOf ? day(asOf) : today,
      builtOn: today,
      version,
      rows: rowsOf(blueprint, settings, own),
      inputs: inputsFor(settings, questions().period),
    };
  };
  return {
    id,
    name,
    purpose,
    sheets,
    get asks() {
      return questions();
    },
    tables: ownTables.map(({ target }) => target.id),
    requiredTables: ownTables.filter(({ optional }) => !optional).map(({ target }) => target.id),
    undated: (settings, own, today) => {
      if (settings.rows !== "own") return undefined;
      const undated = blueprint.undated?.(blueprint.fill(choicesFor(settings, own, today)), settings.language);
      return undated?.count === 0 ? undefined : undated;
    },
    plan: (settings, own, today) => layOut(blueprint, choicesFor(settings, own, today)),
  };
}

/** The workbooks that the pane offers. */
export const offeredBlueprints: readonly OfferedBlueprint[] = blueprints.map(offer);
