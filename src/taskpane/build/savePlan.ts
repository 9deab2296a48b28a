import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Some browsers read the file only after the click has been handled. */
const longEnoughToRead = 60_000;

/** Hands a planned workbook to the browser as a file to be saved. Nothing leaves the machine. */
export async function savePlan(name: string, plan: PlannedWorkbook): Promise<void> {
  // The button says that the file is being written before the page is busy with it.
  await new Promise((shown) => setTimeout(shown));
  const { workbookFileOf } = await import(/* webpackChunkName: "workbookFile" */ "../../workbookWriter/workbookFileOf");
  const bytes = await workbookFileOf(plan);
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longEnoughToRead);
}
