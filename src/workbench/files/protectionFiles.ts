import { fileAllowances, type FileAllowance, type FileSheetProtection } from "../../workbookFile/fileSheetProtection";
import type { ProtectionOptions, SheetProtection } from "../engine/protection";

type Switch = Exclude<keyof ProtectionOptions, "selectionMode">;

const switches: Readonly<Partial<Record<FileAllowance, Switch>>> = {
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
};

/** What a file's password was cannot be told from it, so that whoever opens the file may take the protection away. */
export function protectionOf({ allowed }: FileSheetProtection): SheetProtection {
  const options = allowed.flatMap((name) => (switches[name] === undefined ? [] : [[switches[name], true] as const]));
  const selectionMode = allowed.includes("selectLockedCells")
    ? "Normal"
    : allowed.includes("selectUnlockedCells")
      ? "Unlocked"
      : "None";
  return { options: { ...Object.fromEntries(options), selectionMode } };
}

/** @param kept  what a file had to check one with, for a sheet that is protected as it was there */
export function fileProtection(
  { options, password }: SheetProtection,
  kept: FileSheetProtection["password"],
): FileSheetProtection {
  const { selectionMode = "Normal" } = options;
  const allowed = fileAllowances.filter((name) => {
    if (name === "selectLockedCells") return selectionMode === "Normal";
    if (name === "selectUnlockedCells") return selectionMode !== "None";
    const option = switches[name];
    return option !== undefined && options[option] === true;
  });
  const check = password === undefined || password === "" ? kept : { password: checkOf(password) };
  return { allowed, ...(check ? { password: check } : {}) };
}

/** Excel's sixteen bits of old, which every Excel still takes: this keeps people from slips, not from secrets. */
function checkOf(password: string): string {
  const turned = (bits: number): number => ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  const bits = [...password].reduceRight((sum, letter) => turned(sum) ^ (letter.codePointAt(0)! & 0xff), 0);
  return (turned(bits) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
