import { listKinds, type ListKind } from "../../columns/listKind";
import type { OfferedId } from "../build/offeredIds";

/** The workbook that a list is for. */
export const blueprintOfKind: Readonly<Record<ListKind, OfferedId>> = {
  pipeline: "pipeline",
  invoices: "receivables",
  receipts: "receivables",
  ratedCustomers: "credit",
  keyCustomers: "account",
  people: "account",
  costs: "value",
  benefits: "value",
};

/** The list that a workbook takes first. */
export const kindOfBlueprint = (blueprint: string | undefined): ListKind | undefined =>
  listKinds.find((kind) => blueprintOfKind[kind] === blueprint);

/** The list that may follow another one into the same workbook. */
export type NextKind = "receipts" | "people" | "benefits";

const nextKinds: Readonly<Partial<Record<ListKind, NextKind>>> = {
  invoices: "receipts",
  keyCustomers: "people",
  costs: "benefits",
};

export const nextKindOf = (kind: ListKind): NextKind | undefined => nextKinds[kind];
