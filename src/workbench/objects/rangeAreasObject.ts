import type { Rect } from "../engine/sheetEngine";
import { fullAddress } from "./address";
import { areaConditionalFormats } from "./areaConditionalFormats";
import { areasTarget, disjoint, type AreasTarget } from "./areas";
import type { Arguments } from "./arguments";
import { parseAreas } from "./areaTexts";
import { eachObject } from "./eachObject";
import { invalidArgument, itemNotFound } from "./hostError";
import { afterCalculation, defineObject, type HostObject, type Method, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";
import { sheetName } from "./ranges";
import { cellCount, intersection, isEntireColumn, isEntireRow, onSheet, sheetColumns, sheetRows } from "./rectangle";
import { specialCells } from "./specialCells";
import { tableScope } from "./tableScope";
import { usedPart } from "./usedCells";
import { worksheet } from "./worksheetObject";

const address = ({ session, rects }: AreasTarget): string => {
  const name = sheetName(session, rects[0].sheet);
  return rects.map((rect) => fullAddress(name, rect)).join(",");
};

export const rangeCollection: ObjectKind<Pick<AreasTarget, "session"> & { readonly rects: readonly Rect[] }> =
  defineObject({
    name: "RangeCollection",
    collection: {
      items: ({ session, rects }) => rects.map((rect) => range.of({ session, rect })),
      item: () => {
        throw invalidArgument();
      },
    },
    methods: {
      GetCount: ({ rects }) => rects.length,
      GetItemAt: ({ session, rects }, given) => {
        const rect = rects[given.integer(0)];
        if (!rect) throw invalidArgument();
        return range.of({ session, rect });
      },
    },
  });

type Search = (target: AreasTarget, given: Arguments) => AreasTarget | undefined;

const orNullObject = (search: Search): Method<AreasTarget> =>
  afterCalculation((target: AreasTarget, given: Arguments) => {
    const found = search(target, given);
    return found ? rangeAreas.of(found) : null;
  });

const orError = (search: Search): Method<AreasTarget> =>
  afterCalculation((target: AreasTarget, given: Arguments) => {
    const found = search(target, given);
    if (!found) throw itemNotFound();
    return rangeAreas.of(found);
  });

const moved =
  (move: (rect: Rect, given: Arguments) => Rect): Method<AreasTarget> =>
  ({ session, rects }, given) =>
    rangeAreas.of(areasTarget(session, disjoint(rects.map((rect) => onSheet(move(rect, given)))))!);

/** Areas, a range or an address with commas, as `getIntersection` takes it. */
function otherRects({ session, rects }: AreasTarget, given: unknown): readonly Rect[] {
  const areas = rangeAreas.targetOf(given);
  const one = range.targetOf(given);
  if (areas) return areas.rects;
  if (one) return [one.rect];
  if (typeof given === "string") return parseAreas(session, given, rects[0].sheet);
  throw invalidArgument();
}

const commonPart: Search = (target, given) => {
  const others = otherRects(target, given.any(0));
  const parts = target.rects.flatMap((rect) => others.flatMap((other) => intersection(rect, other) ?? []));
  return areasTarget(target.session, disjoint(parts));
};

const usedAreas: Search = ({ session, rects }) =>
  areasTarget(
    session,
    rects.flatMap((rect) => usedPart({ session, rect }) ?? []),
  );

/** The same member of every area's range, one after the other. */
const onEach =
  (name: string): Method<AreasTarget> =>
  async ({ session, rects }, given) => {
    for (const rect of rects) await range.definition.methods?.[name]?.({ session, rect }, given);
  };

const each = ({ session, rects: [first, ...others] }: AreasTarget, link: string): HostObject => {
  const linked = (rect: Rect): HostObject => {
    const object = range.definition.links?.[link]?.({ session, rect });
    if (!object) throw invalidArgument();
    return object;
  };
  return eachObject([linked(first), ...others.map(linked)]);
};

/** Every area takes the whole source, or the part of it at the same place when the source has as many areas. */
const copyFrom: Method<AreasTarget> = async (target, given) => {
  const sources = otherRects(target, given.any(0));
  if (sources.length !== 1 && sources.length !== target.rects.length) throw invalidArgument();
  for (const [index, rect] of target.rects.entries()) {
    const source = range.of({ session: target.session, rect: (sources[index] ?? sources[0])! });
    await range.definition.methods?.["CopyFrom"]?.({ session: target.session, rect }, given.with(0, source));
  }
};

export const rangeAreas: ObjectKind<AreasTarget> = defineObject({
  name: "RangeAreas",
  keepable: true,
  properties: {
    Address: { read: address },
    AddressLocal: { read: address },
    AreaCount: { read: ({ rects }) => rects.length },
    CellCount: { read: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { read: ({ rects }) => rects.every(isEntireColumn) },
    IsEntireRow: { read: ({ rects }) => rects.every(isEntireRow) },
    Style: {
      read: ({ session, rects }) => {
        const styles = rects.map((rect) => range.definition.properties?.["Style"]?.read({ session, rect }));
        return styles.every((style) => style === styles[0]) ? styles[0] : null;
      },
      write: async ({ session, rects }, value) => {
        for (const rect of rects) await range.definition.properties?.["Style"]?.write?.({ session, rect }, value);
      },
    },
  },
  links: {
    Areas: (target) => rangeCollection.of(target),
    Worksheet: ({ session, rects }) => worksheet.of({ session, sheet: rects[0].sheet }),
    Format: (target) => each(target, "Format"),
    DataValidation: (target) => each(target, "DataValidation"),
    ConditionalFormats: (target) => areaConditionalFormats.of(target),
  },
  methods: {
    Calculate: ({ session }) => session.engine.recalculate(),
    Clear: onEach("Clear"),
    SetDirty: onEach("SetDirty"),
    CopyFrom: copyFrom,
    GetEntireColumn: moved((rect) => ({ ...rect, row: 0, rows: sheetRows })),
    GetEntireRow: moved((rect) => ({ ...rect, column: 0, columns: sheetColumns })),
    GetOffsetRangeAreas: moved((rect, given) => ({
      ...rect,
      row: rect.row + given.integer(0),
      column: rect.column + given.integer(1),
    })),
    GetIntersection: orError(commonPart),
    GetIntersectionOrNullObject: orNullObject(commonPart),
    GetSpecialCells: orError(specialCells),
    GetSpecialCellsOrNullObject: orNullObject(specialCells),
    GetUsedRangeAreas: orError(usedAreas),
    GetUsedRangeAreasOrNullObject: orNullObject(usedAreas),
    GetTables: ({ session, rects }, given) => tableScope.of({ session, rects, fullyContained: given.flag(0) }),
  },
});
