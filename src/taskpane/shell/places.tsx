import {
  DocumentTableArrowRight20Filled,
  DocumentTableArrowRight20Regular,
  MathFormula20Filled,
  MathFormula20Regular,
  TableSparkle20Filled,
  TableSparkle20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { lazy, type ReactNode } from "react";
import type { PlaceId } from "../../texts/placeId";
import type { OpenedAction } from "../build/openedAction";
import type { OwnTables } from "../myData/ownTables";
import type { PaneHost } from "../paneHost";

/** What a place gets from the pane around it. */
export interface PlaceSurroundings {
  readonly host: PaneHost;
  /** The tables that My data has made ready for building. */
  readonly ownTables: OwnTables;
  readonly onOwnTables: (tables: OwnTables) => void;
  /** The workbook whose settings are open in Build; undefined while all are listed. */
  readonly openedBlueprint: string | undefined;
  readonly onOpenBlueprint: (blueprint: string | undefined) => void;
  /** What is being done in Build with a workbook that was built. */
  readonly openedAction: OpenedAction | undefined;
  readonly onOpenAction: (action: OpenedAction | undefined) => void;
  /** The workbook whose sample a ribbon button wants built, until that is begun. */
  readonly sampleOf: string | undefined;
  readonly onSampleTaken: () => void;
  /** Counts the times that a button of one place led to another, which then takes the focus; 0 before the first. */
  readonly arrival: number;
  /** The workbook that My data is wanted for. */
  readonly dataFor: string | undefined;
  readonly onBuildWithOwnData: (blueprint: string) => void;
  readonly onChooseOwnData: (blueprint: string) => void;
}

export interface Place {
  readonly id: PlaceId;
  readonly icon: FluentIcon;
  readonly currentIcon: FluentIcon;
  /** Choosing another place and coming back finds everything as it was. */
  readonly keepsState: boolean;
  readonly render: (surroundings: PlaceSurroundings) => ReactNode;
}

// Fetched when first seen, so that the pane opens as fast as without them.
const BuildPlace = lazy(async () => ({
  default: (await import(/* webpackChunkName: "build" */ "../build/BuildPlace")).BuildPlace,
}));
const MyDataPlace = lazy(async () => ({
  default: (await import(/* webpackChunkName: "myData" */ "../myData/MyDataPlace")).MyDataPlace,
}));

const FunctionsPlace = lazy(async () => ({
  default: (await import(/* webpackChunkName: "functionsPlace" */ "../functions/AllFunctionsPlace")).AllFunctionsPlace,
}));

/** The places of the pane in the order of its navigation. A place is listed once it works. */
export const places: readonly [Place, ...Place[]] = [
  {
    id: "build",
    icon: TableSparkle20Regular,
    currentIcon: TableSparkle20Filled,
    keepsState: true,
    render: (surroundings) => <BuildPlace {...surroundings} />,
  },
  {
    id: "myData",
    icon: DocumentTableArrowRight20Regular,
    currentIcon: DocumentTableArrowRight20Filled,
    keepsState: true,
    render: (surroundings) => <MyDataPlace {...surroundings} />,
  },
  {
    id: "functions",
    icon: MathFormula20Regular,
    currentIcon: MathFormula20Filled,
    keepsState: false,
    render: ({ host }) => <FunctionsPlace host={host} />,
  },
];
