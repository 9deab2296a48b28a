/** Keeps 0.1 + 0.2 from becoming a label. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The smallest of 1, 2, 2.5, 5, 10, 20 … that is at least `step`. */
export function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  const nice = [1, 2, 2.5, 5, 10].find((candidate) => candidate >= share - 1e-9) ?? 10;
  return rounded(nice * power);
}

export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

export interface TickWishes {
  /** Of the space between the ends. */
  readonly atMost: number;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly step?: number | undefined;
}

/** An axis around the values from `low` to `high` that begins and ends on a tick, unless an end is given. */
export function niceTicks(low: number, high: number, wishes: TickWishes): Ticks {
  let bottom = wishes.minimum ?? low;
  let top = wishes.maximum ?? high;
  if (!(top > bottom)) {
    const room = bottom === 0 ? 1 : Math.abs(bottom);
    if (wishes.maximum === undefined) top = bottom + room;
    else bottom = wishes.minimum ?? top - room;
  }
  if (!(top > bottom)) top = bottom + 1;
  const wanted = wishes.step !== undefined && wishes.step > 0 ? wishes.step : undefined;
  // A step far too small for the axis would draw thousands of lines.
  const step =
    wanted !== undefined && (top - bottom) / wanted <= 60 ? wanted : niceStep((top - bottom) / wishes.atMost);
  const first = wishes.minimum ?? rounded(Math.floor(rounded(bottom / step)) * step);
  const last = wishes.maximum ?? rounded(Math.ceil(rounded(top / step)) * step);
  const values: number[] = [];
  const start = Math.ceil(rounded(first / step));
  for (let index = start; rounded(index * step) <= last; index += 1) values.push(rounded(index * step));
  return { low: first, high: last, values };
}
