import { readFileSync } from "node:fs";
import path from "node:path";
import { enBuild } from "../../src/texts/enBuild";

const folder = path.join(__dirname, "../../assets/pictures");

test.each(Object.keys(enBuild.workbooks))(
  "the card of %s has a picture, sharp on any screen, and its drawing",
  (id) => {
    const png = readFileSync(path.join(folder, `${id}.png`));
    // Width and height stand in the first chunk of a PNG.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([560, 320]);
    const drawing = readFileSync(path.join(folder, `${id}.svg`), "utf8");
    expect(drawing).toContain('viewBox="0 0 280 160"');
    // Words could be in one language only.
    expect(drawing).not.toContain("<text");
  },
);
