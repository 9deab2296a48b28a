import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const root = path.join(__dirname, "../..");
const allowed = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
];

const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Where Node would find the package when a file in `from` asks for it. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return place;
    if (folder === "") return undefined;
  }
}

function shipped(): ReadonlyMap<string, LockedPackage> {
  const found = new Map<string, LockedPackage>();
  const visit = (place: string) => {
    const entry = packages[place];
    if (!entry || found.has(place)) return;
    if (place !== "") found.set(place, entry);
    for (const name of Object.keys({
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    })) {
      const next = placeOf(name, place);
      if (next !== undefined) visit(next);
    }
  };
  visit("");
  return found;
}

const closure = shipped();

/** `(MIT OR GPL-3.0)` leaves a choice, `MIT AND GPL-3.0` does not. */
function mayShip(licence: string): boolean {
  const choices = licence.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((one) => allowed.includes(one)));
}

function licenceOf(place: string, entry: LockedPackage): string {
  if (entry.license !== undefined) return entry.license;
  // @univerjs/telemetry names its licence only in the file that comes with it.
  const file = path.join(root, place, "LICENSE");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /^\s*Apache License\s+Version 2\.0,/.test(text) ? "Apache-2.0" : "none";
}

test("every package that ships may be shipped", () => {
  expect(closure.size).toBeGreaterThan(50);
  const others = [...closure].filter(([place, entry]) => !mayShip(licenceOf(place, entry)));
  expect(others.map(([place, entry]) => `${place}: ${licenceOf(place, entry)}`)).toEqual([]);
});

test("nothing of Univer's proprietary edition is installed", () => {
  expect(Object.keys(packages).filter((place) => place.includes("@univerjs-pro/"))).toEqual([]);
});

test("every version is pinned exactly", () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies" | "overrides", Readonly<Record<string, string>>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["none", false],
])("%s: may it ship? %s", (licence, answer) => {
  expect(mayShip(licence)).toBe(answer);
});
