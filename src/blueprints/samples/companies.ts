import type { Language } from "../../functions/bothLanguages";

/** Invented names; a company is a stem and a trade, the same one in both languages. */
const stems: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      "Halden",
      "Brightwater",
      "Corvane",
      "Osterley",
      "Marlow",
      "Tessaro",
      "Alpenrain",
      "Quillmark",
      "Norvane",
      "Eastmere",
    ],
    ...[
      "Fennick",
      "Solvane",
      "Harrowgate",
      "Vintara",
      "Oakhelm",
      "Lumora",
      "Brackwell",
      "Castelan",
      "Dunmere",
      "Elvaston",
    ],
    ...[
      "Farrowby",
      "Greystoke",
      "Hollin",
      "Inverlee",
      "Jarrowdale",
      "Kestrelle",
      "Lindmoor",
      "Meridane",
      "Northolm",
      "Orvelle",
    ],
    ...[
      "Penwyth",
      "Quenby",
      "Ravenna Hill",
      "Silverbeck",
      "Thornaby",
      "Umberley",
      "Valdane",
      "Westrill",
      "Yarrowin",
      "Zellmark",
    ],
    ...["Ashbourne", "Belcroft", "Cawdale", "Drayhurst", "Everlund", "Foxholm", "Glenmore", "Highmarsh"],
  ],
  zh: [
    ...["禾澜", "澄湖", "远岫", "晶沐", "承远", "安序", "雪岭", "墨川", "诺岩", "东渚"],
    ...["枫麓", "朔源", "和岭", "丰原", "栎川", "朗穹", "柏维", "澜庭", "敦岳", "雅汀"],
    ...["翰野", "清屿", "鸿林", "云汐", "佳澍", "凯岳", "林墨", "美穗", "北岚", "欧泽"],
    ...["鹏澄", "沁源", "瑞崖", "银溪", "拓枫", "宇涵", "望岳", "西澍", "奕禾", "卓岭"],
    ...["晨汀", "百澄", "川谷", "德墨", "恒屿", "富岚", "高汐", "海澜"],
  ],
};

const trades: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      "Foods",
      "Dairy",
      "Logistics",
      "Glass",
      "Mechanics",
      "Pharma",
      "Springs",
      "Paper",
      "Energy",
      "Textiles",
      "Plastics",
    ],
    ...[
      "Packaging",
      "Chemicals",
      "Machinery",
      "Electronics",
      "Instruments",
      "Metals",
      "Timber",
      "Ceramics",
      "Bakery",
      "Brewing",
    ],
    ...[
      "Medical",
      "Optics",
      "Printing",
      "Rubber",
      "Robotics",
      "Storage",
      "Shipping",
      "Retail",
      "Hotels",
      "Motors",
      "Tools",
    ],
    ...["Lighting", "Cables", "Coatings", "Furniture", "Ventilation", "Water", "Rail", "Seeds", "Fisheries", "Telecom"],
  ],
  zh: [
    ...["食品", "乳业", "物流", "玻璃", "机电", "医药", "饮品", "纸业", "能源", "纺织", "塑料"],
    ...["包装", "化工", "机械", "电子", "仪器", "金属", "木业", "陶瓷", "烘焙", "酿造"],
    ...["医疗", "光学", "印务", "橡胶", "机器人", "仓储", "航运", "零售", "酒店", "汽配", "工具"],
    ...["照明", "线缆", "涂料", "家具", "暖通", "水务", "轨道", "种业", "渔业", "通信"],
  ],
};

/** The n-th company, counted from 0; all are different. */
export function companyName(index: number, language: Language): string {
  const names = stems[language].length;
  const round = Math.floor(index / names);
  const trade = (index * 7 + round) % trades[language].length;
  const name = [stems[language][index % names], trades[language][trade]].join(language === "en" ? " " : "");
  const generation = Math.floor(round / trades[language].length);
  return generation === 0 ? name : language === "en" ? `${name} ${generation + 1}` : `${name}${generation + 1}厂`;
}

const people: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      "Anna Keller",
      "David Osei",
      "Mei Tanaka",
      "Lucas Moreau",
      "Priya Nair",
      "Tom Hadley",
      "Ingrid Solberg",
      "Omar Haddad",
    ],
    ...[
      "Clara Weiss",
      "Rafael Pinto",
      "Hana Novak",
      "Jonas Berg",
      "Leila Farouk",
      "Marcus Webb",
      "Sofia Rossi",
      "Pavel Dvorak",
    ],
  ],
  zh: [
    ...["周雅宁", "欧阳达", "田美绪", "路凯森", "倪佩岚", "何建安", "宋英格", "韩墨然"],
    ...["卫可欣", "潘瑞霖", "罗涵妮", "白君诺", "方乐来", "魏明阔", "苏菲雅", "杜培文"],
  ],
};

export const personName = (index: number, language: Language): string =>
  people[language][index % people[language].length] ?? "";

const ourSellers = 6;

/** Who of our sales people looks after the n-th customer. */
export const sellerName = (index: number, language: Language): string => personName(index % ourSellers, language);

/** Whom we know at the n-th customer; none of our sales people. */
export const contactName = (index: number, language: Language): string =>
  personName(ourSellers + (index % (people[language].length - ourSellers)), language);
