/** Signs that several currencies share stand for themselves until the column says which one is meant. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MXN"],
  "¥": ["CNY", "JPY"],
};
const usualMeaning: Readonly<Record<string, string>> = { $: "USD", "¥": "CNY" };

const writings: Readonly<Record<string, readonly string[]>> = {
  $: ["$"],
  "¥": ["¥"],
  CNY: ["cny", "rmb", "cn¥", "人民币", "元", "圆", "yuan"],
  USD: ["usd", "us$", "美元", "美金"],
  EUR: ["eur", "€", "euro", "euros", "欧元"],
  GBP: ["gbp", "£", "英镑"],
  JPY: ["jpy", "jp¥", "日元", "日圆", "円", "yen"],
  HKD: ["hkd", "hk$", "港元", "港币"],
  TWD: ["twd", "ntd", "nt$", "新台币", "台币"],
  SGD: ["sgd", "s$", "新加坡元", "新元"],
  AUD: ["aud", "a$", "au$", "澳元"],
  CAD: ["cad", "c$", "ca$", "加元"],
  NZD: ["nzd", "nz$", "新西兰元"],
  KRW: ["krw", "₩", "韩元", "韩币"],
  INR: ["inr", "₹", "rs.", "印度卢比"],
  CHF: ["chf", "sfr", "瑞士法郎"],
  SEK: ["sek", "瑞典克朗"],
  NOK: ["nok", "挪威克朗"],
  DKK: ["dkk", "丹麦克朗"],
  PLN: ["pln", "zł"],
  CZK: ["czk", "kč"],
  RUB: ["rub", "₽", "卢布"],
  TRY: ["try", "₺"],
  THB: ["thb", "฿", "泰铢"],
  VND: ["vnd", "₫", "越南盾"],
  PHP: ["php", "₱"],
  MYR: ["myr", "rm", "林吉特"],
  IDR: ["idr", "rp", "印尼盾"],
  ILS: ["ils", "₪"],
  ZAR: ["zar", "兰特"],
  BRL: ["brl", "r$"],
  MXN: ["mxn", "mx$"],
  AED: ["aed", "迪拉姆"],
  SAR: ["sar"],
};

const codeOfWriting = new Map(
  Object.entries(writings).flatMap(([code, list]) => list.map((writing) => [writing, code] as const)),
);

/** Writings by their first or last character, the longest first: every cell of a table comes past here. */
function indexBy(character: (writing: string) => string | undefined): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const writing of [...codeOfWriting.keys()].sort((left, right) => right.length - left.length)) {
    const key = character(writing) ?? "";
    index.set(key, [...(index.get(key) ?? []), writing]);
  }
  return index;
}
const byFirst = indexBy((writing) => writing[0]);
const byLast = indexBy((writing) => writing.at(-1));
const isLetter = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);

/** The currency that a word means by itself; `$` and `¥` stay as they are. Takes lower case. */
export function currencyOfWord(word: string): string | undefined {
  return codeOfWriting.get(word);
}

/** Takes a currency off the beginning or the end of an amount. Takes lower case. */
export function splitCurrency(text: string): { readonly rest: string; readonly currency: string | undefined } {
  for (const writing of byFirst.get(text[0] ?? "") ?? []) {
    if (text.startsWith(writing) && !(isLetter(writing.at(-1)) && isLetter(text[writing.length])))
      return { rest: text.slice(writing.length).trim(), currency: codeOfWriting.get(writing) };
  }
  for (const writing of byLast.get(text.at(-1) ?? "") ?? []) {
    if (text.endsWith(writing) && !(isLetter(writing[0]) && isLetter(text.at(-writing.length - 1))))
      return { rest: text.slice(0, -writing.length).trim(), currency: codeOfWriting.get(writing) };
  }
  return { rest: text, currency: undefined };
}

/**
 * What the currencies of one column amount to. A shared sign joins the one currency beside it that it can mean;
 * beside two of them nobody knows.
 */
export function settleCurrencies(found: ReadonlySet<string>): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const currency of found) {
    const candidates = (sharedSigns[currency] ?? []).filter((code) => found.has(code));
    const meaning =
      candidates.length === 0 ? usualMeaning[currency] : candidates.length === 1 ? candidates[0] : undefined;
    settled.set(currency, meaning ?? currency);
  }
  return settled;
}
