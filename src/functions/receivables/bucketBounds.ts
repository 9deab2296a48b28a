import { isBlank, type Grid } from "../cells";
import type { Domain } from "../domain";
import { Failure } from "../failure";
import { range, withDefault, type Optional, type RangeParameter } from "../parameters";
import { at, placeInRange } from "../place";
import { readNumber } from "../readScalar";

export const defaultBounds: readonly number[] = [0, 30, 60, 90];

const domain: Domain = { kind: "days", min: 0, whole: true };

function readBounds(grid: Grid, argument: string): readonly number[] {
  const bounds: number[] = [];
  grid.flat().forEach((raw, index) => {
    if (isBlank(raw)) return;
    const place = placeInRange(argument, index, grid.length, grid[0]?.length ?? 0);
    const bound = readNumber(raw, domain, place);
    if (bound instanceof Failure) throw bound;
    const before = bounds.at(-1);
    if (before !== undefined && bound <= before)
      throw new Failure(
        "#VALUE!",
        at(place, {
          en: `${bound} does not lie above ${before}. Put the bounds in rising order, e.g. 0, 30, 60, 90.`,
          zh: `${bound} 没有大于 ${before}。请按从小到大的顺序填写，如 0、30、60、90。`,
        }),
      );
    bounds.push(bound);
  });
  if (bounds.length === 0)
    throw new Failure(
      "#VALUE!",
      at(
        { argument },
        { en: "all cells are blank. Enter at least one bound.", zh: "单元格全部为空，请至少填写一个上限。" },
      ),
    );
  return bounds;
}

/** Inclusive upper ends of ageing buckets in days past due, rising; 0, 30, 60, 90 by default. */
export const bucketBounds = (): Optional<RangeParameter<readonly number[]>> =>
  withDefault(range(domain, readBounds), defaultBounds);
