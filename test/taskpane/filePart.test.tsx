import { screen, within } from "@testing-library/react";
import { dictionaries } from "../../src/texts/dictionaries";
import { accessibilityViolations } from "./accessibilityViolations";
import { renderPane } from "./renderPane";
import { testsOf } from "./testsOf";

const languages = ["en", "zh"] as const;

async function openValueCase(language: (typeof languages)[number]) {
  const pane = renderPane({ language, ribbonWish: () => ({ place: "build" }) });
  const { build } = dictionaries[language];
  const name = build.workbooks.value.name;
  await pane.user.click(await screen.findByRole("button", { name: new RegExp(name) }));
  const save = await screen.findByRole("button", { name: build.saveFile });
  return { ...pane, build, name, save };
}

describe.each(languages)("a workbook as a file (%s)", (language) => {
  test("the plan with the chosen settings is handed over under the workbook's name, and nothing is built", async () => {
    const { user, build, name, save, savePlan, building, container } = await openValueCase(language);
    await user.click(screen.getByRole("radio", { name: new RegExp(`^${build.rowKinds.empty}`) }));
    let written = () => {};
    savePlan.mockImplementationOnce(() => new Promise<void>((resolve) => (written = resolve)));
    await user.click(save);
    const busy = screen.getByRole("button", { name: build.writingFile });
    await user.click(busy);
    expect(savePlan).toHaveBeenCalledTimes(1);
    const [file, plan] = savePlan.mock.calls[0]!;
    expect(file).toBe(`${name}.xlsx`);
    expect(plan).toMatchObject({ blueprint: "value", language });
    written();
    const status = await screen.findByText(build.fileSaved(file));
    expect(within(status.closest("[role=status]")!).queryByRole("alert")).toBeNull();
    expect(building.inspect).not.toHaveBeenCalled();
    expect(await accessibilityViolations(container)).toEqual([]);
  });

  testsOf(language)("en", "a file that cannot be written is told, with what to do", async () => {
    const { user, build, save, savePlan } = await openValueCase(language);
    savePlan.mockRejectedValueOnce(new Error("No room."));
    await user.click(save);
    expect(await screen.findByText(build.fileFailed)).toBeInTheDocument();
    expect(screen.getByText(build.fileFailedNext)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: build.saveFile })).toBeEnabled();
  });
});
