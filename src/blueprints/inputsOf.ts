import type { Blueprint, Input } from "./blueprint";

/** All inputs of a workbook in the order in which they stand there, e.g. to ask for some of them before building. */
export const inputsOf = ({ sheets }: Blueprint): readonly Input[] =>
  sheets.flatMap(({ bands }) =>
    bands.flat().flatMap(({ parts }) => parts.flatMap((part) => (part.part === "inputs" ? part.inputs : []))),
  );
