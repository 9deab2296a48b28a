import type { Expr, TableReference } from "../../formula/expression";
import { native } from "../../formula/native";
import { equal, minus, plus } from "../../formula/operations";
import { column, thisRow } from "../../formula/references";
import type { Language } from "../../functions/bothLanguages";
import { costKinds, offerWords, type CostKind, type OfferId } from "./valueWords";

export const impactColumn = (id: string): TableReference => column("impactLines", id);
export const costColumn = (id: string): TableReference => column("costLines", id);
export const offerColumn = (id: string): TableReference => column("offers", id);

export const whereNotNought = (denominator: Expr, answer: Expr): Expr =>
  native("IF", equal(denominator, 0), "–", answer);

/** All cost lines of an offer that fall due alike, as they are typed. */
export const costOf = (offer: OfferId, kind: CostKind, language: Language): Expr =>
  native("SUMIFS", costColumn(offer), costColumn("falls"), costKinds[kind][language]);

/** What an offer costs to have, before anything runs. */
const outlay = (offer: OfferId, language: Language): Expr =>
  plus(costOf(offer, "price", language), costOf(offer, "buying", language));
const yearly = (offer: OfferId, language: Language): Expr =>
  plus(costOf(offer, "running", language), costOf(offer, "support", language));

/** What our offer costs more on the first day. */
export const extraOutlay = (language: Language): Expr => minus(outlay("ours", language), outlay("nextBest", language));
/** What our offer costs less in each year. */
export const yearlySaving = (language: Language): Expr => minus(yearly("nextBest", language), yearly("ours", language));
/** What our offer costs less when it is done with. */
export const endSaving = (language: Language): Expr =>
  minus(costOf("nextBest", "endOfLife", language), costOf("ours", "endOfLife", language));

/** A figure of one offer, wherever its row has been sorted to. */
export const figureOf = (offer: OfferId, figure: string, language: Language): Expr =>
  native("XLOOKUP", offerWords[offer][language], offerColumn("offer"), offerColumn(figure));

/** In a row that belongs to one of several things: the formula of that thing. */
export const byWord = <Id extends string>(
  words: Readonly<Record<Id, Readonly<Record<Language, string>>>>,
  typed: Expr,
  language: Language,
  formulaOf: (id: Id) => Expr,
): Expr =>
  native(
    "SWITCH",
    typed,
    ...(Object.keys(words) as Id[]).flatMap((id): Expr[] => [words[id][language], formulaOf(id)]),
  );

/** The costs of the offer of this row of the offers' table. */
export const costOfRow = (kind: CostKind, language: Language): Expr =>
  byWord(offerWords, thisRow("offers", "offer"), language, (offer) => costOf(offer, kind, language));
