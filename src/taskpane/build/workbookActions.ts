import { ArrowSync20Regular, CameraAdd20Regular, type FluentIcon } from "@fluentui/react-icons";
import { lazy, type ComponentType } from "react";
import type { WorkbookHere } from "../../excel/workbooksHere";
import type { WorkbookActionId } from "../../texts/workbookActionId";
import type { ActionTexts } from "../../texts/actionTexts";
import type { PaneHost } from "../paneHost";

/** What the steps of an action get from the page around them, which has the heading and the way back. */
export interface ActionStepsProps {
  /** The workbook that the action was chosen for. */
  readonly workbook: WorkbookHere;
  /** All that are in the open workbook, that one included. */
  readonly workbooks: readonly WorkbookHere[];
  readonly host: Pick<PaneHost, "acting" | "building" | "lists" | "today">;
  /** Leaves the page. */
  readonly onBack: () => void;
}

/** Something that can be done with a built workbook. */
export interface WorkbookAction {
  readonly id: WorkbookActionId;
  /** The blueprint of the workbooks that offer it. */
  readonly blueprint: string;
  /** Whether it makes sense beside what else was built here; always where it is left out. */
  readonly isOffered?: (workbook: WorkbookHere, workbooks: readonly WorkbookHere[]) => boolean;
  readonly icon: FluentIcon;
  readonly label: (texts: ActionTexts) => string;
  /** What it is good for, below the heading of its page. */
  readonly lead: (texts: ActionTexts) => string;
  /** From the first look at the workbook to what has become of it. */
  readonly Steps: ComponentType<ActionStepsProps>;
}

// Steps are fetched when an action is chosen.
export const workbookActions: readonly WorkbookAction[] = [
  {
    id: "takeSnapshot",
    blueprint: "pipeline",
    icon: CameraAdd20Regular,
    label: ({ takeSnapshot }) => takeSnapshot.label,
    lead: ({ takeSnapshot }) => takeSnapshot.lead,
    Steps: lazy(async () => ({
      default: (await import(/* webpackChunkName: "takeSnapshot" */ "./TakeSnapshotSteps")).TakeSnapshotSteps,
    })),
  },
  {
    id: "linkCreditFile",
    blueprint: "receivables",
    isOffered: (_, workbooks) => workbooks.some(({ entry }) => entry.blueprint === "credit"),
    icon: ArrowSync20Regular,
    label: ({ linkCreditFile }) => linkCreditFile.label,
    lead: ({ linkCreditFile }) => linkCreditFile.lead,
    Steps: lazy(async () => ({
      default: (await import(/* webpackChunkName: "linkCreditFile" */ "./LinkCreditFileSteps")).LinkCreditFileSteps,
    })),
  },
];

/** The actions of one workbook, in the order of the list. */
export const actionsOf = (workbook: WorkbookHere, workbooks: readonly WorkbookHere[]): readonly WorkbookAction[] =>
  workbookActions.filter(
    ({ blueprint, isOffered }) =>
      blueprint === workbook.entry.blueprint && (isOffered === undefined || isOffered(workbook, workbooks)),
  );
