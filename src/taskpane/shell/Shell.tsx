import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PaneHost } from "../paneHost";
import { version } from "../version";
import { useWording } from "../wording";
import { ErrorBoundary } from "./ErrorBoundary";
import { PlaceNavigation } from "./PlaceNavigation";
import { places, type Place } from "./places";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Excel lays its own menu over the 34 × 32 pixels at the top right.
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalL}`,
    minHeight: "32px",
  },
  mark: { flexShrink: 0 },
  product: { margin: 0 },
  shield: { flexShrink: 0 },
  main: { flexGrow: 1, padding: `0 ${tokens.spacingHorizontalL}` },
  footer: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  privacy: { flexGrow: 1 },
  version: { whiteSpace: "nowrap" },
});

/** Header, navigation, the current place, and the sentence on privacy. */
export function Shell({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const { texts } = useWording();
  const [current, setCurrent] = useState<Place>(places[0]);
  // A new number is a new beginning: the place forgets what was searched and opened.
  const [visit, setVisit] = useState(0);
  const choose = (place: Place) => {
    setCurrent(place);
    setVisit(visit + 1);
    document.documentElement.scrollTop = 0;
  };
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <ProductMark className={styles.mark} />
        <Subtitle2 as="h1" className={styles.product}>
          {texts.product}
        </Subtitle2>
      </header>
      <PlaceNavigation places={places} current={current} onChoose={choose} />
      <main className={styles.main}>
        <ErrorBoundary key={visit} onReload={host.reload}>
          {current.render(host)}
        </ErrorBoundary>
      </main>
      <footer className={styles.footer}>
        <ShieldCheckmark16Regular className={styles.shield} aria-hidden="true" />
        <span className={styles.privacy}>{texts.privacy}</span>
        <span className={styles.version}>{texts.version(version)}</span>
      </footer>
    </div>
  );
}
