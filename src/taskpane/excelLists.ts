import type { ListReading } from "./myData/listReading";
import { excelErrorText } from "../excel/excelError";
import { watchSelection } from "../excel/watchSelection";

/** Lists of the open workbook; the reading itself is fetched when first needed. */
export const excelLists: ListReading = {
  watchSelection,
  selectedAddress: async () => {
    try {
      return await (await import(/* webpackChunkName: "lists" */ "../excel/selectedList")).selectedAddress();
    } catch {
      return undefined;
    }
  },
  readList: async (onProgress) => {
    try {
      return await (await import(/* webpackChunkName: "lists" */ "../excel/readList")).readList(onProgress);
    } catch (problem) {
      return { status: "refused", reason: excelErrorText(problem) };
    }
  },
  showCell: async (worksheetId, rowIndex, columnIndex) => {
    try {
      return await (
        await import(/* webpackChunkName: "showPlace" */ "../excel/showPlace")
      ).showCell(worksheetId, rowIndex, columnIndex);
    } catch {
      return false;
    }
  },
};
