import { column, number, percent, type Call, type Numbers, type WorkedExamples } from "./workedExample";

/** From the ratios themselves: with assets and liabilities of 1 the ratios are the figures. */
const altmanOfRatios = (call: Call, model: string, [x1, x2, x3, x4, x5]: Numbers) =>
  call("CREDIT.ZSCORE", model, x1, x2, x3, x4, x5, 1, 1);

export const creditExamples: WorkedExamples = {
  "A03-altman-derived": {
    answers: (call, { X }: { X: Numbers }) => ({ z: altmanOfRatios(call, "Z", X) }),
    golden: { in: "CREDIT.ZSCORE", citing: "[A03]" },
  },
  "A04-altman-wrong": {
    answers: (
      call,
      given: { wc: number; re: number; ebit: number; equity: number; liabilities: number; assets: number },
    ) => {
      const withSales = (sales: number | "") =>
        call(
          "CREDIT.ZSCORE",
          "Z",
          given.wc,
          given.re,
          given.ebit,
          given.equity,
          sales,
          given.assets,
          given.liabilities,
        );
      expect(withSales("")).toEqual({ error: "#VALUE!" });
      return { z_without_sales: withSales(0), z_printed: withSales(0) };
    },
    trap: {
      figures: ["z_printed"],
      because: "X5 is taken as 1 without a figure for sales, and assets of 72,000 are not 27,000 + 66,000",
    },
    golden: { in: "CREDIT.ZSCORE", citing: "[A04]" },
  },
  "A05-zprime-coeffs": {
    answers: (call, { coefficients }: { coefficients: Readonly<Record<string, number>> }) => {
      const order = ["WC/TA", "RE/TA", "EBIT/TA", "BVE/TL", "S/TA"];
      order.forEach((name, place) =>
        expect(
          altmanOfRatios(
            call,
            "Z1",
            order.map((_, index) => (index === place ? 1 : 0)),
          ),
        ).toBeCloseTo(coefficients[name] as number, 12),
      );
      const zone = (score: number) => call("CREDIT.ZONE", "Z1", score);
      return {
        safe_above: zone(2.9) === "Grey" && zone(2.9001) === "Safe" ? 2.9 : zone(2.9),
        distress_below: zone(1.23) === "Grey" && zone(1.2299) === "Distress" ? 1.23 : zone(1.23),
      };
    },
    golden: { in: "CREDIT.ZSCORE", citing: "[A05]" },
  },
  "A06-zprime-derived": {
    answers: (call, { X }: { X: Numbers }) => ({ z: altmanOfRatios(call, "Z1", X) }),
    golden: { in: "CREDIT.ZSCORE", citing: "[A06]" },
  },
  "A08-altman-wsp": {
    answers: (
      call,
      given: {
        current_assets: number;
        current_liabilities: number;
        fixed_assets: number;
        net_income: number;
        dividends: number;
        sales: number;
        cogs_sga: number;
        pe: number;
        total_liabilities: number;
        x5_coefficient: number;
      },
    ) => {
      const z = call(
        "CREDIT.ZSCORE",
        "Z",
        given.current_assets - given.current_liabilities,
        given.net_income - given.dividends,
        given.sales - given.cogs_sga,
        given.pe * given.net_income,
        // Its coefficient of X5, where ours is the 1.0 of the paper.
        given.sales * given.x5_coefficient,
        given.current_assets + given.fixed_assets,
        given.total_liabilities,
      );
      return { z, zone: call("CREDIT.ZONE", "Z", z) === "Distress" ? "distress (< 1.81)" : "" };
    },
    golden: { in: "CREDIT.ZSCORE", citing: "[A08]" },
  },
  "T01-2-10-30-simple": {
    answers: (call, given: { discount: number; disc_days: number; net_days: number; year: number }) => ({
      rate_pct: percent(
        call("CREDIT.DISCOUNTCOST", given.discount, given.disc_days, given.net_days, false, given.year),
      ),
    }),
    golden: { in: "CREDIT.DISCOUNTCOST", citing: "[T01]" },
  },
  "T04-2-10-paid50": {
    answers: (call, given: { discount: number; disc_days: number; paid_day: number; year: number }) => ({
      rate_pct: percent(call("CREDIT.DISCOUNTCOST", given.discount, given.disc_days, given.paid_day, true, given.year)),
    }),
    golden: { in: "CREDIT.DISCOUNTCOST", citing: "[T04]" },
  },
  "V01-clv": {
    answers: (call, { m, r, d }: { m: number; r: number; d: number }) => ({ clv: call("ACCOUNT.CLV", m, r, d) }),
    golden: { in: "ACCOUNT.CLV", citing: "waycalculator.com" },
  },
  "V03-clv-stream": {
    answers: (call, given: { margins_by_year: Numbers; retention: number; discount: number }) => {
      const until = (margin: number, years: number) =>
        years === 0 ? 0 : number(call("ACCOUNT.CLV", margin, given.retention, given.discount, years));
      // The margin changes with the years, so a year is what it adds to a stream of its own margin.
      const ofYear = (year: number): number => {
        const margin = given.margins_by_year[year] as number;
        return until(margin, year) - until(margin, year - 1);
      };
      return { y1: ofYear(1), y2: ofYear(2), y3: ofYear(3), cum_at_3: -41 + ofYear(1) + ofYear(2) + ofYear(3) };
    },
    aside: {
      y0: "the cost of winning the customer, which is an argument",
      cum_at_40: "40 calls with margins that change; the printed one follows from the retention that is not printed",
    },
    trap: {
      figures: ["y1", "y2", "y3", "cum_at_3"],
      because: "the printed cells imply a retention of about 0.8637, the page prints 0.86",
    },
    golden: { in: "ACCOUNT.CLV", citing: "debraorton.com" },
  },
  "L01-mydso": {
    answers: (call, given: { tnw: number; turnover: number; grade: string; pct_tnw: number; pct_turnover: number }) => {
      const part = given.turnover * given.pct_turnover;
      const limit = (need: number, netWorth: number | null) =>
        call("CREDIT.LIMIT", need, 1, given.grade, netWorth, given.pct_tnw, [[0, given.grade, 1]]);
      return { tnw_part: limit(1e9, given.tnw), turnover_part: limit(part, null), limit: limit(part, given.tnw) };
    },
    golden: { in: "CREDIT.LIMIT", citing: "[L01]" },
  },
  "L02-cn-limit": {
    answers: (call, { grades }: { grades: Readonly<Record<string, number | string>> }) => {
      const factors = Object.entries(grades).map(([name, factor]) => [name, typeof factor === "string" ? 1.5 : factor]);
      const table = factors.map(([name, factor], index) => [90 - 10 * index, name, factor]);
      const limit = (grade: unknown) => number(call("CREDIT.LIMIT", 1, 1, grade, null, null, table));
      expect(factors.map(([name]) => limit(name))).toEqual(factors.map(([, factor]) => factor));
      return { C: limit("C") };
    },
    golden: { in: "CREDIT.LIMIT", citing: "[L02]" },
  },
  "L03-paydex-map": {
    answers: (call) => {
      const points = (days: number) => number(call("CREDIT.PAYINDEX", 1, days));
      const late: readonly (readonly [points: number, days: number])[] = [
        [80, 0],
        [70, 15],
        [60, 22],
        [50, 30],
        [40, 60],
        [30, 90],
        [20, 120],
      ];
      expect(late.map(([, days]) => points(days))).toEqual(late.map(([expected]) => expected));
      const daysOf = (expected: number, days: number) => (Math.abs(points(days) - expected) < 1e-9 ? days : NaN);
      return { "50_days": daysOf(50, 30), "47_days": daysOf(47, 39), "44_days": daysOf(44, 48) };
    },
    golden: { in: "CREDIT.PAYINDEX", citing: "[L03]" },
  },
  "L04-paydex-derived": {
    answers: (call, { experiences }: { experiences: readonly (readonly [number, number])[] }) => {
      const days: Readonly<Record<number, number>> = { 80: 0, 70: 15, 50: 30 };
      return {
        paydex: call(
          "CREDIT.PAYINDEX",
          column(experiences.map(([amount]) => amount)),
          column(experiences.map(([, points]) => days[points])),
        ),
      };
    },
    golden: { in: "CREDIT.PAYINDEX", citing: "[L04]" },
  },
  "N03-locust-breakeven-default": {
    answers: (call, { d, R }: { d: number; R: number }) => {
      const value = (paid: number) => number(call("CREDIT.SALENPV", 1, 1 - d, paid, 365, R));
      // The value is a straight line in the probability of being paid; this is where it crosses 0.
      return { pi: 1 + value(0) / (value(1) - value(0)) };
    },
    golden: { in: "CREDIT.SALENPV", citing: "[N03]" },
  },
};
