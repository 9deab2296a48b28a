import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular, LocalLanguage20Regular } from "@fluentui/react-icons";
import type { AddIn, RibbonButton } from "./manifest";
import type { Texts } from "./texts";

export interface RibbonProps {
  readonly addIn: AddIn | undefined;
  /** The page's headline, for screen readers alone. */
  readonly title: string;
  readonly texts: Texts;
  readonly workbookOpen: boolean;
  readonly onAddInButton: (button: RibbonButton) => void;
  readonly onOpenCsv: () => void;
  readonly onSaveCsv: () => void;
  readonly onSwitchLanguage: () => void;
}

/** One row: the add-in's own tab as its manifest describes it, then what the workbench adds. */
export function Ribbon(props: RibbonProps) {
  const { addIn, texts, workbookOpen } = props;
  return (
    <header className="ribbon" aria-label={texts.ribbonLabel}>
      <h1 className="page-title">{props.title}</h1>
      {addIn?.tabs.map((tab) => (
        <div key={tab.label} className="ribbon-tab">
          <span className="ribbon-tab-label">
            <img src={addIn.icon} alt="" width={20} height={20} />
            {tab.label}
          </span>
          {tab.groups.map((group) => (
            <div key={group.label} role="group" aria-label={group.label} className="ribbon-group">
              {group.buttons.map((button) => (
                <Tooltip key={button.id} content={button.tip} relationship="description">
                  <Button
                    appearance="subtle"
                    icon={<img src={button.icon} alt="" width={20} height={20} />}
                    onClick={() => props.onAddInButton(button)}
                  >
                    {button.label}
                  </Button>
                </Tooltip>
              ))}
            </div>
          ))}
        </div>
      ))}
      <div role="group" aria-label={texts.workbookGroup} className="ribbon-group">
        <Tooltip content={texts.openCsvTip} relationship="description">
          <Button appearance="subtle" icon={<FolderOpen20Regular />} disabled={!workbookOpen} onClick={props.onOpenCsv}>
            {texts.openCsv}
          </Button>
        </Tooltip>
        <Tooltip content={texts.saveCsvTip} relationship="description">
          <Button
            appearance="subtle"
            icon={<ArrowDownload20Regular />}
            disabled={!workbookOpen}
            onClick={props.onSaveCsv}
          >
            {texts.saveCsv}
          </Button>
        </Tooltip>
      </div>
      <span className="ribbon-space" />
      <Tooltip content={texts.switchLanguageTip} relationship="description">
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          lang={texts.otherLanguageTag}
          onClick={props.onSwitchLanguage}
        >
          {texts.switchLanguage}
        </Button>
      </Tooltip>
    </header>
  );
}
