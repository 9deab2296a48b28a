import type { Sheet } from "../blueprint";
import { accountSheet } from "./accountSheet";
import { contactsSheet } from "./contactsSheet";
import { developmentSheet } from "./developmentSheet";
import { keyCustomersSheet } from "./keyCustomersSheet";
import { meetingsSheet } from "./meetingsSheet";
import { opportunitySheet } from "./opportunitySheet";
import { peopleSheet } from "./peopleSheet";
import { portfolioSheet } from "./portfolioSheet";
import { visitDaysSheet } from "./visitDaysSheet";

/** All but the last, which says how to read them. */
export const accountSheets: readonly Sheet[] = [
  portfolioSheet,
  keyCustomersSheet,
  visitDaysSheet,
  accountSheet,
  peopleSheet,
  contactsSheet,
  meetingsSheet,
  opportunitySheet,
  developmentSheet,
];
