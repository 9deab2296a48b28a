import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons";
import { Activity, Suspense, useEffect, useState } from "react";
import type { RibbonWish } from "../../commands/ribbonCommands";
import type { PlaceId } from "../../texts/placeId";
import type { OpenedAction } from "../build/openedAction";
import type { OwnTables } from "../myData/ownTables";
import type { PaneHost } from "../paneHost";
import { version } from "../version";
import { useWording } from "../wording";
import { ErrorBoundary } from "./ErrorBoundary";
import { PlaceLoading } from "./PlaceLoading";
import { PlaceNavigation } from "./PlaceNavigation";
import { places, type Place, type PlaceSurroundings } from "./places";
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

const placeOf = (id: PlaceId | undefined): Place => places.find((place) => place.id === id) ?? places[0];

const actionWished = (wish: RibbonWish | undefined): OpenedAction | undefined =>
  wish?.action === undefined ? undefined : { action: wish.action };

function scrollToTop(): void {
  document.documentElement.scrollTop = 0;
}

/** Header, navigation, the current place, and the sentence on privacy. */
export function Shell({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const { texts } = useWording();
  const [current, setCurrent] = useState<Place>(() => placeOf(host.ribbonWish()?.place));
  // A place that was never seen is not fetched.
  const [seen, setSeen] = useState<ReadonlySet<Place>>(() => new Set([current]));
  // A new number is a new beginning: the place forgets what was searched and opened.
  const [visit, setVisit] = useState(0);
  const [ownTables, setOwnTables] = useState<OwnTables>({});
  const [openedBlueprint, setOpenedBlueprint] = useState<string | undefined>(() => host.ribbonWish()?.sampleOf);
  const [sampleOf, setSampleOf] = useState<string | undefined>(openedBlueprint);
  const [openedAction, setOpenedAction] = useState<OpenedAction | undefined>(() => actionWished(host.ribbonWish()));
  const [dataFor, setDataFor] = useState<string>();
  const [arrivals, setArrivals] = useState({ build: 0, myData: 0, functions: 0 });

  const go = (place: Place) => {
    setCurrent(place);
    setSeen((before) => new Set([...before, place]));
    setVisit((before) => before + 1);
    scrollToTop();
  };
  const arriveAt = (id: PlaceId) => {
    setArrivals((before) => ({ ...before, [id]: before[id] + 1 }));
    go(placeOf(id));
  };
  useEffect(
    () =>
      host.watchRibbonWish((wish) => {
        const { place, sampleOf: wanted } = wish;
        const action = actionWished(wish);
        if (wanted !== undefined || action !== undefined) {
          setOpenedBlueprint(wanted);
          setSampleOf(wanted);
          setOpenedAction(action);
          setArrivals((before) => ({ ...before, [place]: before[place] + 1 }));
        }
        go(placeOf(place));
      }),
    [host],
  );

  const surroundingsOf = ({ id }: Place): PlaceSurroundings => ({
    host,
    ownTables,
    onOwnTables: setOwnTables,
    openedBlueprint,
    onOpenBlueprint: setOpenedBlueprint,
    openedAction,
    onOpenAction: setOpenedAction,
    sampleOf,
    onSampleTaken: () => setSampleOf(undefined),
    arrival: arrivals[id],
    dataFor,
    onBuildWithOwnData: (blueprint) => {
      setOpenedBlueprint(blueprint);
      setOpenedAction(undefined);
      arriveAt("build");
    },
    onChooseOwnData: (blueprint) => {
      setDataFor(blueprint);
      arriveAt("myData");
    },
  });
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <ProductMark className={styles.mark} />
        <Subtitle2 as="h1" className={styles.product}>
          {texts.product}
        </Subtitle2>
      </header>
      <PlaceNavigation
        places={places}
        current={current}
        onChoose={(place) => {
          if (place === current && place.id === "build") {
            setOpenedBlueprint(undefined);
            setOpenedAction(undefined);
          }
          go(place);
        }}
      />
      <main className={styles.main}>
        {places
          .filter((place) => place === current || (place.keepsState && seen.has(place)))
          .map((place) => (
            // Hidden, a place keeps what was typed and chosen in it, and a build goes on.
            <Activity key={place.id} mode={place === current ? "visible" : "hidden"}>
              <ErrorBoundary key={place.keepsState ? 0 : visit} onReload={host.reload}>
                <Suspense fallback={<PlaceLoading />}>{place.render(surroundingsOf(place))}</Suspense>
              </ErrorBoundary>
            </Activity>
          ))}
      </main>
      <footer className={styles.footer}>
        <ShieldCheckmark16Regular className={styles.shield} aria-hidden="true" />
        <span className={styles.privacy}>{texts.privacy}</span>
        <span className={styles.version}>{texts.version(version)}</span>
      </footer>
    </div>
  );
}
