import type { TableId } from "../../formula/expression";
import type { Filling, TableColumn } from "../blueprint";
import type { BuildChoices, OwnColumns } from "../choices";
import { blankRow, ownRows } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { accountSheets } from "./accountSheets";
import { allianceRows, allianceStep, criterionRows, factorRows, factRows, measureRows, stepRows } from "./contentRows";
import {
  blankGoals,
  sampleActions,
  sampleCriteria,
  sampleFactors,
  sampleFacts,
  sampleGoals,
  sampleRivals,
  sampleSatisfaction,
  sampleScorecard,
  sampleSteps,
} from "./sampleAccount";
import { accountOfPeople, middlePotential, visitPlanColumns, visitsSoFar } from "./ownAccount";
import { sampleContacts, sampleMeetings, samplePeople } from "./samplePeople";
import { sampleAccountName, sampleCustomers, sampleVisitPlan } from "./samplePortfolio";

type Rows = readonly (readonly PlannedValue[])[];

/** Another table stands below the actions, so that they cannot grow by themselves: a plan's worth of empty rows. */
const roomForActions = 8;

const columnsOf = (table: string): readonly TableColumn[] => tableColumns(accountSheets, table);
const blank = (table: string, count = 1): Rows => Array.from({ length: count }, () => blankRow(columnsOf(table)));

export function fillAccount(choices: BuildChoices): Filling {
  const { asOf, currency, rows } = choices;
  const level = priceLevel(currency);
  const always = {
    asOf,
    potentialFrom: 1_000_000 * level,
    shareFrom: 0.4,
    freshDays: 90,
    coreShare: 0.8,
    growthShare: 0.95,
    dragVisitsFrom: 0.35,
    dragProfitBelow: 0.2,
    passMark: 0.75,
  };
  const filling =
    rows.kind === "sample"
      ? sample(choices, rows.seed, level)
      : rows.kind === "own"
        ? own(choices, rows.tables)
        : empty(choices);
  return { ...filling, inputs: { ...always, ...filling.inputs, ...choices.inputs } };
}

function sample({ asOf, language }: BuildChoices, seed: number, level: number): Filling {
  return {
    inputs: {
      visitDays: 120,
      planAccount: sampleAccountName(seed, language),
      allianceNow: allianceStep(1, language),
      allianceTarget: allianceStep(2, language),
      orderValue: 30_000 * level,
      orderMargin: 0.21,
      policyReviewed: asOf - 140,
    },
    tables: {
      keyCustomers: sampleCustomers(seed, level, language),
      visitPlan: sampleVisitPlan(seed, level, language),
      goals: sampleGoals(asOf, language),
      purchaseFactors: sampleFactors(language),
      allianceSteps: allianceRows(language),
      accountFacts: sampleFacts(asOf, language),
      people: samplePeople(asOf, language),
      contactPlan: sampleContacts(language),
      meetings: sampleMeetings(asOf, language),
      buyingSteps: sampleSteps(asOf, language),
      criteria: sampleCriteria(language),
      rivals: sampleRivals(asOf, seed, language),
      scorecard: sampleScorecard(language),
      actions: sampleActions(asOf, level, language),
      satisfaction: sampleSatisfaction(asOf, language),
    },
  };
}

/** A person's own customers and people; the rest of the plan is still to be written. */
function own(choices: BuildChoices, given: Readonly<Record<TableId, OwnColumns>>): Filling {
  const { keyCustomers = {}, people = {} } = given;
  const { inputs, tables } = empty(choices);
  const filled = (table: string, cells: OwnColumns): Rows => ownRows(columnsOf(table), cells, choices.language);
  const customers = filled("keyCustomers", keyCustomers);
  const potentialFrom = middlePotential(keyCustomers.potential);
  return {
    inputs: {
      ...inputs,
      visitDays: visitsSoFar(keyCustomers.visits),
      planAccount: accountOfPeople(people, customers),
      ...(potentialFrom !== undefined && { potentialFrom }),
    },
    tables: {
      ...tables,
      keyCustomers: customers,
      visitPlan: filled("visitPlan", visitPlanColumns(keyCustomers)),
      people: filled("people", people),
    },
  };
}

/** Questions without answers. */
function empty({ language }: BuildChoices): Filling {
  return {
    inputs: {
      visitDays: "",
      planAccount: "",
      allianceNow: "",
      allianceTarget: "",
      orderValue: "",
      orderMargin: "",
      policyReviewed: "",
    },
    tables: {
      keyCustomers: blank("keyCustomers"),
      visitPlan: blank("visitPlan"),
      goals: blankGoals(language),
      purchaseFactors: factorRows(language),
      allianceSteps: allianceRows(language),
      accountFacts: factRows(language),
      people: blank("people"),
      contactPlan: blank("contactPlan"),
      meetings: blank("meetings"),
      buyingSteps: stepRows(language),
      criteria: criterionRows(language),
      rivals: blank("rivals"),
      scorecard: measureRows(language),
      actions: blank("actions", roomForActions),
      satisfaction: blank("satisfaction"),
    },
  };
}
