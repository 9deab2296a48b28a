import { excelObjects } from "../../src/workbench/objects/excelObjects";
import type { ObjectDefinition } from "../../src/workbench/objects/hostObject";
import type { ClientSurface } from "./clientSurface";
import type { MembersUsed } from "./membersUsed";

/** One member of one of the client's classes, and whether the workbench has it. */
export interface CoveredMember {
  /** As a person writes it; methods with parentheses. */
  readonly name: string;
  readonly kind: "property" | "link" | "method" | "event";
  /** What goes over the wire for it; of an event, the method that registers it. */
  readonly wireName: string;
  readonly implemented: boolean;
  readonly used: boolean;
}

export interface CoveredClass {
  readonly name: string;
  readonly members: readonly CoveredMember[];
}

/** Beside the client's class, what its wire needs and every class of its kind has. */
const implied: ReadonlySet<string> = new Set(["_KeepReference", "_RemoveReference"]);

/** Reached through the older document events, without a method on the wire. */
const documentEvents: ReadonlySet<string> = new Set(["Workbook.onSelectionChanged"]);

const definitions: ReadonlyMap<string, ObjectDefinition<unknown>> = new Map(
  excelObjects.map((definition) => [definition.name, definition]),
);

/** What each class of the client has, against what the workbench has of it. */
export function apiCoverage(surfaces: ReadonlyMap<string, ClientSurface>, used: MembersUsed): CoveredClass[] {
  return [...surfaces].map(([name, surface]) => {
    const { properties = {}, links = {}, methods = {}, collection } = definitions.get(name) ?? {};
    const isUsed = (member: string): boolean => used.get(name)?.has(member) ?? false;
    const members = [
      ...[...surface.properties].map(([wireName, member]) =>
        covered("property", member, wireName, wireName in properties, isUsed(member)),
      ),
      ...[...surface.links].map(([wireName, member]) =>
        covered("link", member, wireName, wireName in links, isUsed(member)),
      ),
      ...[...surface.methods].map(([wireName, member]) => {
        const implemented = wireName in methods || (wireName === "getItem" && collection !== undefined);
        return covered("method", `${member}()`, wireName, implemented, isUsed(member));
      }),
      ...[...surface.events].map(([member, register]) => {
        const implemented = register === undefined ? documentEvents.has(`${name}.${member}`) : register in methods;
        return covered("event", member, register ?? member, implemented, isUsed(member));
      }),
    ];
    return { name, members: members.filter((member) => !member.name.startsWith("_") && !implied.has(member.wireName)) };
  });
}

const covered = (
  kind: CoveredMember["kind"],
  name: string,
  wireName: string,
  implemented: boolean,
  used: boolean,
): CoveredMember => ({ kind, name, wireName, implemented, used });

/** The list as it is kept beside the tests. */
export function coverageList(classes: readonly CoveredClass[]): string {
  const all = classes.flatMap(({ members }) => members);
  const count = (is: (member: CoveredMember) => boolean): number => all.filter(is).length;
  const whole = classes.filter(({ members }) => members.every(({ implemented }) => implemented)).length;
  const none = classes.filter(({ members }) => !members.some(({ implemented }) => implemented));
  return [
    "# Which of Excel's members the workbench has\n",
    "Counted by reflection against the classes of the real client, which ends with ExcelApi 1.15. What is not implemented answers `ApiNotFound`; the contract tests try each of them.\n",
    `- used by the add-in, all of them implemented: ${count(({ used }) => used)}`,
    `- implemented beside these: ${count(({ implemented, used }) => implemented && !used)}`,
    `- not implemented: ${count(({ implemented }) => !implemented)}`,
    `- all: ${all.length}, in ${classes.length} classes, ${whole} of them complete\n`,
    ...classes.filter((one) => !none.includes(one)).map(classSection),
    "## Classes that are not there\n",
    `Nothing leads to them: ${none.map(({ name, members }) => `${name} (${members.length})`).join(", ")}.`,
    "",
  ].join("\n");
}

function classSection({ name, members }: CoveredClass): string {
  const group = (title: string, is: (member: CoveredMember) => boolean): string[] => {
    const names = members.filter(is).map((member) => member.name);
    return names.length === 0 ? [] : [`- ${title}: ${names.sort().join(", ")}`];
  };
  const has = members.filter(({ implemented }) => implemented).length;
  return [
    `## ${name}: ${has} of ${members.length}\n`,
    ...group("used by the add-in", ({ used }) => used),
    ...group("implemented", ({ implemented, used }) => implemented && !used),
    ...group("not implemented", ({ implemented }) => !implemented),
    "",
  ].join("\n");
}
