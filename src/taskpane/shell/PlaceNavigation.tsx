import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";
import type { Place } from "./places";

const useStyles = makeStyles({
  navigation: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  list: { display: "flex", listStyleType: "none", margin: 0, padding: 0 },
  place: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    // Forced colours would draw a transparent border.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  currentIcon: { color: tokens.colorBrandForeground1 },
});

interface PlaceNavigationProps {
  readonly places: readonly Place[];
  readonly current: Place;
  /** Choosing the current place again leads back to its beginning. */
  readonly onChoose: (place: Place) => void;
}

export function PlaceNavigation({ places, current, onChoose }: PlaceNavigationProps) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <nav className={styles.navigation} aria-label={texts.places}>
      <ul className={styles.list}>
        {places.map((place) => {
          const isCurrent = place === current;
          const Icon = isCurrent ? place.currentIcon : place.icon;
          return (
            <li key={place.id}>
              <button
                type="button"
                className={mergeClasses(styles.place, isCurrent && styles.current)}
                aria-current={isCurrent ? "page" : undefined}
                onClick={() => onChoose(place)}
              >
                <Icon {...(isCurrent && { className: styles.currentIcon })} aria-hidden="true" />
                {texts.place[place.id]}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
