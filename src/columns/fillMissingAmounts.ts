/** What to do with open deals that have no amount. */
export type MissingAmountChoice =
  { readonly kind: "leaveOut" } | { readonly kind: "fixed"; readonly amount: number } | { readonly kind: "median" };

export interface DealAmounts {
  readonly amounts: readonly (number | null)[];
  readonly products: readonly (string | null)[];
  readonly isOpen: readonly boolean[];
  /** Deals that were really won. */
  readonly isWon: readonly boolean[];
}

export interface FilledAmounts {
  readonly amounts: readonly (number | null)[];
  /** False for the open deals that are left out. */
  readonly kept: readonly boolean[];
  /** Open deals that had no amount. */
  readonly missing: number;
  /** Filled with the median of the deal's own product. */
  readonly byProduct: number;
  /** Filled with the median of all won deals, because none of the product was won. */
  readonly byAll: number;
  /** Filled with the fixed amount. */
  readonly fixed: number;
  /** Still without: there is no won deal at all to learn from. */
  readonly still: number;
}

function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  return upper === undefined || sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Gives open deals without an amount what the person chose for them. */
export function fillMissingAmounts(deals: DealAmounts, choice: MissingAmountChoice): FilledAmounts {
  const { amounts, products, isOpen, isWon } = deals;
  const wonByProduct = new Map<string | null, number[]>();
  const allWon: number[] = [];
  amounts.forEach((amount, deal) => {
    // A won deal of nothing is a slip of the pen or a gift, and says nothing of what the next one brings.
    if (!isWon[deal] || amount === null || amount <= 0) return;
    const product = products[deal] ?? null;
    const known = wonByProduct.get(product);
    if (known) known.push(amount);
    else wonByProduct.set(product, [amount]);
    allWon.push(amount);
  });
  const medians = new Map([...wonByProduct].map(([product, values]) => [product, median(values)] as const));
  const medianOfAll = median(allWon);
  const count = { missing: 0, byProduct: 0, byAll: 0, fixed: 0, still: 0 };
  const kept = new Array<boolean>(amounts.length).fill(true);
  const filled = amounts.map((amount, deal) => {
    if (amount !== null || !isOpen[deal]) return amount;
    count.missing++;
    if (choice.kind === "leaveOut") {
      kept[deal] = false;
      return null;
    }
    if (choice.kind === "fixed") {
      count.fixed++;
      return choice.amount;
    }
    const product = products[deal] ?? null;
    const own = product === null ? undefined : medians.get(product);
    if (own !== undefined) count.byProduct++;
    else if (medianOfAll !== undefined) count.byAll++;
    else count.still++;
    return own ?? medianOfAll ?? null;
  });
  return { amounts: filled, kept, ...count };
}
