import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    // The reading position starts here; it is no control, so it needs no focus mark.
    outlineStyle: "none",
  },
});

interface PageHeadingProps {
  readonly children: ReactNode;
  /** Takes the focus once for every new value but 0: the person has come here by a button that is gone. */
  readonly arrival?: number;
  readonly className?: string | undefined;
}

/** The heading of a page within a place; where reading starts when the page takes the place of another. */
export function PageHeading({ children, arrival = 0, className }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const handled = useRef<number>(undefined);
  useLayoutEffect(() => {
    // A place that is shown again runs its effects again; the focus belongs to whoever has it by then.
    if (arrival === 0 || handled.current === arrival) return;
    handled.current = arrival;
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, className)}>
      {children}
    </h2>
  );
}
