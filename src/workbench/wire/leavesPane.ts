/** Numbers of office.js's `AgaveHostAction` by which it hands the focus back: Tab at an end, Escape, F2, Ctrl+F6. */
const exits: readonly number[] = [5, 6, 13, 14, 15, 16, 17, 18];

/** Whether the person left the add-in's pane by keyboard. */
export const leavesPane = (action: number): boolean => exits.includes(action);
