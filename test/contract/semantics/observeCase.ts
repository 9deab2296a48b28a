import type { CaseGround, StatedCase } from "./statedCase";

/** Gives a case its sheet and clears away after it. It is sent to a browser as text, as the case is: nothing from outside. */
async function observeCase(excel: typeof Excel, observe: StatedCase["observe"]): Promise<unknown> {
  const id = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Stated").load("id");
    await context.sync();
    return sheet.id;
  });
  try {
    return await excel.run(async (context) => {
      const outcome: CaseGround["outcome"] = async (queue) => {
        try {
          queue();
          await context.sync();
          return "done";
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      };
      const heard: CaseGround["heard"] = async (event, act, enough = ({ length }) => length > 0) => {
        const tellings: Parameters<typeof enough>[0][number][] = [];
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const handler = event.add((args) => {
          tellings.push(args);
          if (enough(tellings)) finish();
          return Promise.resolve();
        });
        await context.sync();
        await act();
        await context.sync();
        await finished;
        handler.remove();
        await context.sync();
        return tellings;
      };
      return await observe({ context, sheet: context.workbook.worksheets.getItem(id), outcome, heard });
    });
  } finally {
    await excel.run(async (context) => {
      const { names, settings, worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(id);
      names.load("items/name");
      settings.load("items/key");
      await context.sync();
      for (const name of names.items) if (/^stated/i.test(name.name)) name.delete();
      for (const setting of settings.items) if (/^stated/i.test(setting.key)) setting.delete();
      if (!sheet.isNullObject) sheet.visibility = "Visible";
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }
}

/** A case as an expression for a browser's evaluate, and for eval in Node. */
export const caseAsText = (observe: StatedCase["observe"]): string =>
  `(${observeCase.toString()})(Excel, ${observe.toString()})`;
