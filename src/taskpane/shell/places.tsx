import { MathFormula20Filled, MathFormula20Regular, type FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { catalogue } from "../../functions/catalogue";
import type { Texts } from "../../texts/texts";
import { FunctionsPlace } from "../functions/FunctionsPlace";
import type { PaneHost } from "../paneHost";

export interface Place {
  readonly id: keyof Texts["place"];
  readonly icon: FluentIcon;
  readonly currentIcon: FluentIcon;
  readonly render: (host: PaneHost) => ReactNode;
}

/** The places of the pane in the order of its navigation. A place is listed once it works. */
export const places: readonly [Place, ...Place[]] = [
  {
    id: "functions",
    icon: MathFormula20Regular,
    currentIcon: MathFormula20Filled,
    render: (host) => <FunctionsPlace functions={catalogue} host={host} />,
  },
];
