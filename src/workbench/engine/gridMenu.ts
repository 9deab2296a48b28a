const functionFamilies = [
  "financial",
  "logical",
  "text",
  "date",
  "lookup",
  "math",
  "statistical",
  "engineering",
  "information",
  "database",
];

/**
 * Commands of the grid that are not offered: what the workbook could not keep (pictures, protection), what nobody looks
 * for in a toolbar, and ten menus of functions, which complete while they are typed.
 */
const hiddenCommands = [
  "sheet.menu.image",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-stroke",
  "sheet.command.set-text-rotation",
  "sheet.toolbar.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
  ...functionFamilies.map((family) => `formula-ui.operation.insert-function.${family}`),
];

export const gridMenu = Object.fromEntries(hiddenCommands.map((id) => [id, { hidden: true }]));
