import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { PaneSplitter } from "./PaneSplitter";
import type { Texts } from "./pageTexts";
import { usePaneKey } from "./usePaneKey";

export interface AddInPaneProps {
  readonly texts: Texts;
  readonly name: string;
  readonly shown: boolean;
  readonly width: number;
  /** Where the add-in's frame is put; it stays there while the pane is hidden, so that the add-in goes on running. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onWidth: (width: number) => void;
  readonly onShow: () => void;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

export function AddInPane(props: AddInPaneProps) {
  const { texts, name, shown, width, frame } = props;
  usePaneKey(shown, frame);
  return (
    <>
      {shown ? (
        <PaneSplitter label={texts.resizePane} width={width} onWidth={props.onWidth} />
      ) : (
        <button type="button" className="pane-opener" onClick={props.onShow}>
          {name}
        </button>
      )}
      <aside className="pane" aria-label={texts.paneTitle} hidden={!shown} style={{ width }}>
        <div className="pane-bar">
          <span className="pane-name">{name}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwise20Regular />}
            aria-label={texts.reloadPane}
            title={texts.reloadPane}
            onClick={props.onReload}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={texts.closePane}
            title={texts.closePane}
            onClick={props.onClose}
          />
        </div>
        <div className="pane-frame" ref={frame} />
      </aside>
    </>
  );
}
