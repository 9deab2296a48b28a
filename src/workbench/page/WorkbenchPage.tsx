import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ChangeEvent } from "react";
import { AddInPane } from "./AddInPane";
import { addressInLanguage } from "./addressInLanguage";
import type { ConnectionState } from "./addInConnection";
import { ChartLayer } from "./ChartLayer";
import { DropTarget } from "./DropTarget";
import { ErrorCard } from "./ErrorCard";
import type { Language } from "./language";
import type { RibbonButton } from "./manifest";
import { NoticeBar, type Notice } from "./NoticeBar";
import { paneWidths } from "./paneWidth";
import { problemNotice } from "./problemNotice";
import { Ribbon } from "./Ribbon";
import { saveFile } from "./saveFile";
import { texts } from "./texts";
import { chooseTheme, onThemeChanged } from "./theme";
import { themes } from "./themes";
import { useOpenCsv } from "./useOpenCsv";
import { useStartedWorkbench } from "./useStartedWorkbench";

/** Below this width the pane would leave too little of the grid. */
const narrowPage = "(max-width: 760px)";
const successShown = 6_000;

export function WorkbenchPage({ language }: { readonly language: Language }) {
  const sentences = texts[language];
  const [theme, setTheme] = useState(() => chooseTheme(location.search));
  const [connectionState, setConnectionState] = useState<ConnectionState>("starting");
  const [told, tell] = useState<Notice>();
  const [paneShown, showPane] = useState(() => !matchMedia(narrowPage).matches);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const gridRoom = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  const { addIn, started, problem, ready } = useStartedWorkbench({
    language,
    dark: theme === "dark",
    command: new URLSearchParams(location.search).get("command") ?? undefined,
    grid,
    frame,
    onState: setConnectionState,
    onPaneRequest: showPane,
  });
  const openFiles = useOpenCsv(started?.workbook, language, tell);

  useEffect(() => onThemeChanged(location.search, setTheme), []);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
    started?.workbook.view.setDark(theme === "dark");
  }, [started, theme]);
  useEffect(() => started?.connection.host.setPaneVisible(paneShown), [started, paneShown]);
  useEffect(
    () =>
      started?.workbook.engine.protection.onRefused(({ kind }) =>
        tell({ intent: "warning", text: texts[language].refused[kind] }),
      ),
    [started, language],
  );
  useEffect(
    () =>
      started?.workbook.engine.validations.onRefused(({ title: heading, message }) => {
        const words = [heading, message].filter((text) => text !== "").join(": ");
        tell({ intent: "warning", text: words === "" ? texts[language].refused.value : words });
      }),
    [started, language],
  );
  const title = addIn ? sentences.pageTitle(addIn.name) : sentences.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (told?.intent !== "success") return;
    const timer = window.setTimeout(() => tell(undefined), successShown);
    return () => window.clearTimeout(timer);
  }, [told]);
  useEffect(() => {
    const narrow = matchMedia(narrowPage);
    const follow = () => showPane(!narrow.matches);
    narrow.addEventListener("change", follow);
    return () => narrow.removeEventListener("change", follow);
  }, []);

  const reloadPane = useCallback(() => started?.connection.load(), [started]);
  const useButton = (button: RibbonButton) => {
    if (button.action.kind === "showPane") {
      showPane(true);
      return;
    }
    void started?.connection.runCommand(button.action.name, button.id).then(({ kind }) => {
      if (kind === "unknownAction") tell({ intent: "error", text: sentences.problem.commandFailed(button.label) });
    });
  };
  const saveSheet = () => {
    const file = started?.workbook.saveCsv();
    if (file) saveFile(file.name, file.text);
    else tell({ intent: "info", text: sentences.nothingToSave });
  };
  const switchLanguage = () => {
    const go = () => location.assign(addressInLanguage(location.href, language === "en" ? "zh" : "en"));
    if (!started || started.workbook.carry(sessionStorage)) {
      go();
      return;
    }
    const loseAndGo = () => {
      started.workbook.forgetUnsaved();
      go();
    };
    tell({
      intent: "warning",
      text: sentences.languageUnsaved,
      action: { label: sentences.switchAnyway, run: loseAndGo },
    });
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    openFiles([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen again only after the field is empty.
    event.currentTarget.value = "";
  };

  const fatal: Notice | undefined = problem === undefined ? undefined : { intent: "error", text: problem };
  const unconnected = problemNotice(connectionState, sentences, reloadPane);
  const starting = !ready && problem === undefined && unconnected === undefined;
  return (
    // Its class names reach every tooltip as well: the page's own go on the element inside.
    <FluentProvider theme={themes[theme]}>
      <div className="workbench" data-theme={theme}>
        <Ribbon
          addIn={addIn}
          title={title}
          texts={sentences}
          workbookOpen={started !== undefined}
          onAddInButton={useButton}
          onOpenCsv={() => picker.current?.click()}
          onSaveCsv={saveSheet}
          onSwitchLanguage={switchLanguage}
        />
        <main className="workspace">
          <section className="grid-room" aria-label={sentences.sheetLabel} ref={gridRoom}>
            <div className="grid" ref={grid} />
            {started && <ChartLayer workbook={started.workbook} language={language} theme={theme} />}
            {starting && (
              <div className="starting">
                <Spinner size="tiny" label={sentences.starting} />
              </div>
            )}
            <NoticeBar notice={fatal ?? told ?? unconnected} texts={sentences} onDismiss={() => tell(undefined)} />
          </section>
          <AddInPane
            texts={sentences}
            name={addIn?.name ?? ""}
            shown={paneShown}
            width={paneWidth}
            frame={frame}
            onWidth={setPaneWidth}
            onShow={() => showPane(true)}
            onClose={() => showPane(false)}
            onReload={reloadPane}
          />
        </main>
        {started && <ErrorCard workbook={started.workbook} texts={sentences} room={gridRoom} />}
        <DropTarget texts={sentences} frame={frame} onFiles={openFiles} />
        <input ref={picker} type="file" accept=".csv,.tsv,.txt,text/csv" hidden onChange={pick} />
      </div>
    </FluentProvider>
  );
}
