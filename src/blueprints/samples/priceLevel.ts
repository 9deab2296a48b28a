/** How many units of a currency buy about what one euro does, so that sample amounts look right. */
const levels: Readonly<Record<string, number>> = { CNY: 8, JPY: 150, HKD: 8, TWD: 35, INR: 90, KRW: 1500 };

export const priceLevel = (currency: string): number => levels[currency] ?? 1;
