import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    aspectRatio: "7 / 4",
    objectFit: "cover",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  stand: {
    display: "grid",
    placeItems: "center",
    fontSize: "48px",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** What a workbook looks like; where its picture cannot be had, a sheet of paper keeps the card in shape. */
export function CardPicture({ blueprint }: { readonly blueprint: string }) {
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  if (isMissing)
    return (
      <span className={mergeClasses(styles.picture, styles.stand)}>
        <DocumentTableRegular aria-hidden="true" />
      </span>
    );
  return (
    <img
      className={styles.picture}
      src={`assets/pictures/${blueprint}.png`}
      alt=""
      width={280}
      height={160}
      // Six pictures; those further down wait until they are scrolled to.
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}
