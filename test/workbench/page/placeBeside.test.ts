import fc from "fast-check";
import { placeBeside } from "../../../src/workbench/page/placeBeside";

const room = { left: 0, top: 100, right: 900, bottom: 700 };
const card = { width: 300, height: 60 };
const cellAt = (left: number, top: number) => ({ left, top, right: left + 90, bottom: top + 24 });

test("to the right where there is room, else to the left", () => {
  expect(placeBeside(cellAt(100, 200), card, room)).toEqual({ left: 198, top: 200 });
  expect(placeBeside(cellAt(700, 200), card, room)).toEqual({ left: 392, top: 200 });
});

test("below where neither side has room, above at the lower edge, nowhere when there is none", () => {
  const narrow = { ...room, right: 400 };
  expect(placeBeside(cellAt(150, 200), card, narrow)).toEqual({ left: 92, top: 232 });
  expect(placeBeside(cellAt(150, 660), card, narrow)).toEqual({ left: 92, top: 592 });
  expect(placeBeside(cellAt(150, 130), card, { ...narrow, bottom: 180 })).toBeUndefined();
});

test("it never covers the cell and never leaves the room", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 810 }), fc.integer({ min: 100, max: 676 }), (left, top) => {
      const cell = cellAt(left, top);
      const place = placeBeside(cell, card, room)!;
      const apart =
        place.left >= cell.right ||
        place.left + card.width <= cell.left ||
        place.top >= cell.bottom ||
        place.top + card.height <= cell.top;
      expect(apart).toBe(true);
      expect(place.left).toBeGreaterThanOrEqual(room.left);
      expect(place.left + card.width).toBeLessThanOrEqual(room.right);
      expect(place.top).toBeGreaterThanOrEqual(room.top);
      expect(place.top + card.height).toBeLessThanOrEqual(room.bottom);
    }),
  );
});
