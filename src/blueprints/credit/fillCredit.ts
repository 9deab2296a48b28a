import type { Filling } from "../blueprint";
import type { BuildChoices } from "../choices";
import { blankRow } from "../ownRows";
import type { PlannedValue } from "../plannedWorkbook";
import { priceLevel } from "../samples/priceLevel";
import { tableColumns } from "../tableColumns";
import { modelRows, usualModel } from "./altmanModels";
import { customersSheet } from "./customersSheet";
import { gradeRows } from "./gradeRows";
import { ownCustomers } from "./ownCustomers";
import { sampleCustomers, sampleStatements } from "./sampleCustomers";
import { bandRows, factorRows } from "./scorecardRows";

const customerColumns = tableColumns([customersSheet], "ratedCustomers");

type Rows = readonly (readonly PlannedValue[])[];

export function fillCredit(choices: BuildChoices): Filling {
  const { asOf, language, rows, currency } = choices;
  const customers = customersFor(choices);
  const isSample = rows.kind === "sample";
  const [first] = customers.flatMap(([customer = ""]) => (customer === "" ? [] : [customer]));
  return {
    inputs: {
      asOf,
      netWorthShare: 0.1,
      daysAMonth: 30,
      nearLimit: 0.9,
      lateDaysAlert: 30,
      reviewDays: 365,
      ratedCustomer: first ?? "",
      altmanCompany: isSample ? (first ?? "") : "",
      altmanModel: usualModel,
      ...(isSample ? sampleStatements(priceLevel(currency)) : blankStatements),
      ...choices.inputs,
    },
    tables: {
      ratedCustomers: customers,
      factors: factorRows(language),
      fullScorecard: bandRows("full", language),
      ledgerScorecard: bandRows("ledger", language),
      grades: gradeRows(language),
      altmanModels: modelRows(language),
    },
  };
}

function customersFor(choices: BuildChoices): Rows {
  const { rows, language, asOf, currency } = choices;
  if (rows.kind === "sample") return sampleCustomers({ asOf, currency, language });
  const own = rows.kind === "own" ? rows.tables.ratedCustomers : undefined;
  return own ? ownCustomers(own, choices) : [blankRow(customerColumns)];
}

const blankStatements = {
  altmanWorkingCapital: "",
  altmanRetained: "",
  altmanEbit: "",
  altmanBookEquity: "",
  altmanMarketEquity: "",
  altmanSales: "",
  altmanAssets: "",
  altmanLiabilities: "",
};
