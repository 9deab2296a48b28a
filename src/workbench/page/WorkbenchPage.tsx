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
import { FileMenu } from "./files/FileMenu";
import { loadSamples, type Sample } from "./files/samples";
import { useFileKeys } from "./files/useFileKeys";
import { useFiles } from "./files/useFiles";
import { remember } from "./preferences";
import { useLostWork } from "./recovery/useLostWork";
import { texts } from "./pageTexts";
import { ThemeMenu } from "./ThemeMenu";
import { themes } from "./themes";
import { useRefusals } from "./useRefusals";
import { useReplacements } from "./useReplacements";
import { useStartedWorkbench } from "./useStartedWorkbench";
import { useTheme } from "./useTheme";

/** Below this width the pane would leave too little of the grid. */
const narrowPage = "(max-width: 760px)";
const successShown = 6_000;
const openable = ".xlsx,.csv,.tsv,.txt,text/csv";

export function WorkbenchPage({ language }: { readonly language: Language }) {
  const sentences = texts[language];
  const { theme, choice: themeChoice, choose: chooseTheme } = useTheme();
  const [connectionState, setConnectionState] = useState<ConnectionState>("starting");
  /** The trouble with the add-in that the person has been told of. */
  const [known, setKnown] = useState<ConnectionState>();
  const [told, tell] = useState<Notice>();
  const [samples, setSamples] = useState<readonly Sample[]>();
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
  const files = useFiles(started?.workbook, language, tell);
  const { offer, putOff } = useLostWork(started, language, files.mayReplace, tell);
  const replacements = useReplacements(started?.workbook);
  const choose = useCallback(() => picker.current?.click(), []);
  useFileKeys(choose, files.save, frame);
  useRefusals(started?.workbook.engine, sentences, tell);

  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
    started?.workbook.view.setDark(theme === "dark");
  }, [started, theme]);
  useEffect(() => started?.connection.host.setPaneVisible(paneShown), [started, paneShown]);
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
  const switchLanguage = () => {
    const other = language === "en" ? "zh" : "en";
    const go = () => {
      remember("language", other);
      location.assign(addressInLanguage(location.href, other));
    };
    if (!started || started.workbook.carry(sessionStorage)) {
      go();
      return;
    }
    const leave = () => {
      started.workbook.forgetUnsaved();
      go();
    };
    void started.recovery.handOver().then((handed) => {
      if (handed) leave();
      else
        tell({
          intent: "warning",
          text: sentences.languageUnsaved,
          actions: [{ label: sentences.switchAnyway, run: leave }],
        });
    });
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    files.openFiles([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen again only after the field is empty.
    event.currentTarget.value = "";
  };

  const fatal: Notice | undefined = problem === undefined ? undefined : { intent: "error", text: problem };
  const unconnected = problemNotice(connectionState, sentences, reloadPane);
  const working: Notice | undefined = files.task && {
    intent: "info",
    text: files.task.text,
    progress: files.task.share ?? null,
    actions: [{ label: sentences.cancel, run: files.task.cancel }],
  };
  const notices: readonly (readonly [Notice | undefined, (() => void)?])[] = [
    [working],
    [fatal],
    [told, () => tell(undefined)],
    [offer, putOff],
    [known === connectionState ? undefined : unconnected, () => setKnown(connectionState)],
  ];
  const [notice, dismiss] = notices.find(([one]) => one) ?? [];
  const starting = !ready && problem === undefined && unconnected === undefined;
  return (
    // Its class names reach every tooltip as well: the page's own go on the element inside.
    <FluentProvider theme={themes[theme]}>
      <div className="workbench" data-theme={theme}>
        <Ribbon
          addIn={addIn}
          title={title}
          texts={sentences}
          fileMenu={
            <FileMenu
              texts={sentences}
              samples={samples}
              disabled={!started || files.task !== undefined}
              onShown={() => void loadSamples(language).then(setSamples)}
              onNew={files.begin}
              onOpen={choose}
              onSample={files.openSample}
              onSave={files.save}
              onSaveCsv={files.saveCsv}
            />
          }
          themeMenu={<ThemeMenu texts={sentences} choice={themeChoice} onChoose={chooseTheme} />}
          onAddInButton={useButton}
          onSwitchLanguage={switchLanguage}
        />
        <main className="workspace">
          <section className="grid-room" aria-label={sentences.sheetLabel} ref={gridRoom}>
            <div className="grid" ref={grid} />
            {started && <ChartLayer key={replacements} workbook={started.workbook} language={language} theme={theme} />}
            {starting && (
              <div className="starting">
                <Spinner size="tiny" label={sentences.starting} />
              </div>
            )}
            <NoticeBar notice={notice} texts={sentences} onDismiss={dismiss} />
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
        <DropTarget texts={sentences} frame={frame} onFiles={files.openFiles} />
        <input ref={picker} type="file" accept={openable} hidden onChange={pick} />
        {files.dialog}
      </div>
    </FluentProvider>
  );
}
