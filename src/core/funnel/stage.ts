export type StageStatus = "open" | "won" | "lost";

/** A step of the sales funnel and what history says of deals that reached it. */
export interface Stage {
  readonly name: string;
  /** Share of deals in this stage that end as paid, in [0, 1]. */
  readonly winRate: number;
  readonly status: StageStatus;
}

/** Without a word on it, certainty decides: 1 is won, 0 is lost. */
export const statusOfRate = (winRate: number): StageStatus => (winRate === 1 ? "won" : winRate === 0 ? "lost" : "open");
