import { Button, Tooltip } from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { AddIn, RibbonButton } from "./manifest";
import type { Texts } from "./pageTexts";

export interface RibbonProps {
  readonly addIn: AddIn | undefined;
  /** The page's headline, for screen readers alone. */
  readonly title: string;
  readonly texts: Texts;
  /** First, as in Excel. */
  readonly fileMenu: ReactNode;
  readonly themeMenu: ReactNode;
  readonly onAddInButton: (button: RibbonButton) => void;
  readonly onSwitchLanguage: () => void;
}

/** One row: files, the add-in's own tab as its manifest describes it, then how the page looks. */
export function Ribbon(props: RibbonProps) {
  const { addIn, texts } = props;
  return (
    <header className="ribbon" aria-label={texts.ribbonLabel}>
      <h1 className="page-title">{props.title}</h1>
      {props.fileMenu}
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
      <span className="ribbon-space" />
      {props.themeMenu}
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
