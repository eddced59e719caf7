// From the English romanisation that GeoNames uses to the one of the French press: Chelyabinsk, Tcheliabinsk; Khmelnytskyi, Khmelnytskyï.

export const CYRILLIC = new Set(["AM", "BG", "BY", "GE", "KG", "KZ", "RU", "TJ", "UA", "UZ"]);
const SLAVIC = new Set(["BY", "RU", "UA"]);

const RULES = [
  [/shch/g, "chtch"], [/(?<!t)ch/g, "tch"], [/(?<!t)sh/g, "ch"], [/zh/g, "j"],
  [/yy\b/g, "y"], [/yi\b/g, "yï"], [/uyi/g, "ouï"], [/iy\b/g, "i"], [/iya/g, "ia"], [/iyi/g, "iï"], [/iy/g, "iï"],
  [/\bye/g, "ie"], [/\bya/g, "ia"], [/\byu/g, "iou"], [/\byo/g, "io"],
  [/(?<=[aeou])ye/g, "ïe"], [/(?<=[aeou])ya/g, "ïa"], [/(?<=[aeou])yu/g, "ïou"], [/(?<=[aeou])yo/g, "ïo"],
  [/ye/g, "ie"], [/ya/g, "ia"], [/yu/g, "iou"], [/yo/g, "io"],
  [/(?<=[aeou])y(?![aeiouï])/g, "ï"],
  [/u/g, "ou"], [/ioou/g, "iou"], [/oou/g, "ou"],
  [/(?<=[aeo])i(?!ou)/g, "ï"],
];
const SLAVIC_RULES = [[/g(?=[eiy])/g, "gu"], [/(?<=[aeiouyï])s(?=[aeiouyï])/g, "ss"]];

export function frenchFromEnglish(name, country) {
  return name.split(/([ -])/).map(word => {
    if (/^[ -]?$/.test(word)) return word;
    let out = word.toLowerCase();
    for (const [from, to] of RULES) out = out.replace(from, to);
    if (SLAVIC.has(country)) for (const [from, to] of SLAVIC_RULES) out = out.replace(from, to);
    return /^\p{Lu}/u.test(word) ? out[0].toUpperCase() + out.slice(1) : out;
  }).join("");
}
