import { dayNumber } from "../blueprints/day";
import { workbookHelp, workbookOptions } from "./workbookOptions";
import { writeWorkbook } from "./writeWorkbook";
import manifest from "../../package.json" with { type: "json" };

try {
  const options = workbookOptions(process.argv.slice(2));
  if (options === undefined) console.log(workbookHelp);
  else {
    const now = new Date();
    const today = dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const { text, isBlocked } = await writeWorkbook(options, { today, version: manifest.version });
    (isBlocked ? console.error : console.log)(text);
    if (isBlocked) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
