import type { ColumnFilters, FileFilter, FileFilterDate } from "./fileFilter";
import { fileComparisons } from "./fileComparison";
import type { DifferentialFormats } from "./xlsxDifferentialFormats";
import { escapedAttribute } from "./xlsxEdit";
import type { ConditionalLook } from "./xlsxReadStyles";
import type { XmlPart } from "./xmlPart";

/** The element of a sheet or a table that has the filters of its columns. */
export function filtersXml(ref: string, filters: ColumnFilters, looks: DifferentialFormats): string {
  const columns = filters.map((filter, index) =>
    filter === null ? "" : `<filterColumn colId="${index}">${filterXml(filter, looks)}</filterColumn>`,
  );
  return `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`;
}

const units = ["year", "month", "day", "hour", "minute", "second"] as const;

function filterXml(filter: FileFilter, looks: DifferentialFormats): string {
  if ("values" in filter) {
    const values = filter.values.map((value) => `<filter val="${escapedAttribute(value)}"/>`).join("");
    const dates = (filter.dates ?? []).map(dateXml).join("");
    return `<filters${filter.blanks ? ' blank="1"' : ""}>${values}${dates}</filters>`;
  }
  if ("comparisons" in filter) {
    const each = filter.comparisons.map(({ operator, value }) => {
      const word = operator === "equal" ? "" : ` operator="${operator}"`;
      return `<customFilter${word} val="${escapedAttribute(value)}"/>`;
    });
    return `<customFilters${filter.all ? ' and="1"' : ""}>${each.join("")}</customFilters>`;
  }
  if ("rank" in filter) {
    const { rank, percent, bottom } = filter;
    return `<top10${bottom ? ' top="0"' : ""}${percent ? ' percent="1"' : ""} val="${rank}"/>`;
  }
  if ("dynamic" in filter) return `<dynamicFilter type="${escapedAttribute(filter.dynamic)}"/>`;
  const isFill = filter.of === "fill";
  const look = isFill ? looks.numberOfFill(filter.color) : looks.numberOf({ fontColor: filter.color });
  return `<colorFilter dxfId="${look}"${isFill ? "" : ' cellColor="0"'}/>`;
}

function dateXml({ parts }: FileFilterDate): string {
  const words = parts.map((part, index) => ` ${units[index]}="${part}"`);
  return `<dateGroupItem${words.join("")} dateTimeGrouping="${units[parts.length - 1]}"/>`;
}

export interface ReadFilters {
  readonly filters: ColumnFilters;
  /** Some of them are of a kind that is not known here. */
  readonly incomplete: boolean;
}

export function readFilters(
  autoFilter: XmlPart,
  columns: number,
  look: (number: number | undefined) => ConditionalLook,
): ReadFilters {
  const filters = new Array<FileFilter | null>(columns).fill(null);
  let incomplete = false;
  for (const part of autoFilter.all("filterColumn")) {
    if (part.elements.length === 0) continue;
    const filter = part.elements.map((one) => filterOf(one, look)).find((one) => one !== undefined);
    const column = part.number("colId");
    if (filter && column !== undefined && column < columns) filters[column] = filter;
    else incomplete = true;
  }
  return { filters, incomplete };
}

function filterOf(part: XmlPart, look: (number: number | undefined) => ConditionalLook): FileFilter | undefined {
  switch (part.name) {
    case "filters": {
      const dates = part.all("dateGroupItem").map((item): FileFilterDate => {
        const depth = units.findIndex((unit) => unit === item.attributes["dateTimeGrouping"]);
        return { parts: units.slice(0, depth + 1).map((unit) => item.number(unit) ?? 0) };
      });
      return {
        values: part.all("filter").map(({ attributes }) => attributes["val"] ?? ""),
        ...(part.flag("blank") ? { blanks: true } : {}),
        ...(dates.length > 0 ? { dates } : {}),
      };
    }
    case "customFilters": {
      const comparisons = part.all("customFilter").map(({ attributes }) => {
        const operator = fileComparisons.find((one) => one === (attributes["operator"] ?? "equal")) ?? "equal";
        return { operator: operator as "equal", value: attributes["val"] ?? "" };
      });
      return { comparisons, all: part.flag("and") };
    }
    case "top10":
      return { rank: part.number("val") ?? 10, percent: part.flag("percent"), bottom: !part.flag("top", true) };
    case "dynamicFilter": {
      const type = part.attributes["type"] ?? "null";
      return type === "null" ? undefined : { dynamic: type };
    }
    case "colorFilter": {
      const { fillColor, fontColor } = look(part.number("dxfId"));
      const isFill = part.flag("cellColor", true);
      const color = isFill ? fillColor : (fontColor ?? fillColor);
      return color === undefined ? undefined : { color, of: isFill ? "fill" : "font" };
    }
    default:
      return undefined;
  }
}
