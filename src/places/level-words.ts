import type { GateMode, Language, LocalityType } from "../model/index.js";

/** A word that says what kind of place a name is, before or after the name. */
export interface LevelWord {
  word: string;
  types: readonly LocalityType[];
  position: "before" | "after";
  /** For a gate: what the word says passes it ("railway border gate", "cửa khẩu đường sắt", "铁路口岸"). */
  mode?: GateMode;
}

const gate = ["gate"] as const;
const list = (position: "before" | "after", types: readonly LocalityType[], words: string, mode?: GateMode): LevelWord[] =>
  words.split("|").map((word) => ({ word, types, position, ...(mode ? { mode } : {}) }));

/** The long form of an autonomous unit names its peoples before the word of level. */
const ofPeoples = (word: string, peoples: string): string => peoples.split("|").map((people) => `${people} ${word}`).join("|");

// The press translates levels loosely: a Chinese county is a "district" in Vietnamese English, a Vietnamese district a "county" in Chinese.
const english: LevelWord[] = [
  ...list("after", ["province"], "province|provinces|autonomous region|municipality|state|region"),
  ...list("after", ["province"], ofPeoples("autonomous region", "zhuang|uygur|uyghur|hui")),
  ...list("before", ["province"], "province of|state of"),
  ...list("after", ["region"], "region|area"),
  ...list("after", ["city", "province"], "city|municipality|capital city"),
  ...list("before", ["city", "province"], "city of|capital city of"),
  ...list("after", ["prefecture"], "autonomous prefecture|prefecture"),
  ...list("after", ["prefecture"], ofPeoples("autonomous prefecture", "bai|korean|kazakh|kirgiz|kyrgyz|mongol|mongolian|mongolian and tibetan|hui|tibetan|tibetan and qiang|yi|hani and yi|zhuang and miao|dai|dai and jingpo|lisu|miao and dong|buyei and miao|tujia and miao")),
  ...list("before", ["prefecture"], "prefecture of"),
  ...list("after", ["county", "district"], "county|autonomous county|district|rural district"),
  ...list("after", ["town", "city"], "town|township"),
  ...list("after", ["ward"], "ward"),
  ...list("after", ["commune"], "commune"),
  ...list("after", gate, "international border gate|border trade camp|trade camp|border trade station|international border crossing|international gate|main border gate|border gate pair|border gates|border gate|bordergate|border crossing|border checkpoint|border post|border point|checkpoint|land port|highway port|border port|customs point|customs post|check post|checkpost|integrated check post|integrated checkpost|land customs station|gate|port of entry|crossing|pass|border gate no. 2|border gate no. ii|international border gate no. 2|international border gate no. ii|international border gate pair"),
  ...list("before", gate, "crossing|border port of|highway port of|railway port of|customs point of|border gate|border gate of|international border gate of|border gates of|border crossing of|gate of|checkpoint of|land port of"),
  ...list("after", gate, "bridge border gate|bridge"),
  ...list("after", ["station"], "international railway station|railway station|rail station|train station|station"),
  ...list("after", gate, "railway border gate|rail border gate|international railway border gate|railway gate|railway port|international railway port|railway border crossing|rail crossing", "rail"),
  ...list("after", gate, "road border gate|land border gate|international land border gate|road crossing|road port", "road"),
  ...list("after", ["port"], "international port|deep-water port|seaport|sea port|dry port|port"),
  ...list("before", ["port"], "port of"),
  ...list("after", ["zone"], "industrial park|industrial zone|economic zone|border gate economic zone|border-gate economic zone|border economic zone|free trade zone|export processing zone|special economic zone|cross-border economic cooperation zone|cooperation zone|zone"),
  ...list("after", ["corridor"], "economic corridor|corridor"),
];

const vietnamese: LevelWord[] = [
  ...list("before", ["province"], "tỉnh|khu tự trị|khu tự trị dân tộc|khu tự trị dân tộc choang|bang"),
  ...list("before", ["city", "province"], "thành phố|tp|tp.|thủ đô"),
  ...list("before", ["prefecture"], "châu|châu tự trị|châu tự trị dân tộc"),
  ...list("before", ["district", "county"], "huyện|quận|huyện tự trị|huyện tự trị dân tộc"),
  ...list("before", ["town", "city"], "thị xã|thị trấn"),
  ...list("before", ["ward"], "phường"),
  ...list("before", ["commune"], "xã"),
  ...list("before", gate, "cửa khẩu|cửa khẩu quốc tế|cửa khẩu quốc gia|cửa khẩu chính|cửa khẩu phụ|cửa khẩu song phương|cửa khẩu biên giới|lối mở|lối thông quan|cặp cửa khẩu|cặp cửa khẩu quốc tế|ckqt|ck"),
  ...list("before", gate, "cửa khẩu đường sắt|cửa khẩu quốc tế đường sắt|cửa khẩu đường sắt quốc tế|cửa khẩu ga đường sắt|cửa khẩu ga", "rail"),
  ...list("before", gate, "cửa khẩu đường bộ|cửa khẩu quốc tế đường bộ|cửa khẩu đường bộ quốc tế", "road"),
  ...list("before", ["station"], "ga|nhà ga|ga đường sắt|ga liên vận quốc tế|ga quốc tế|ga đường sắt quốc tế"),
  ...list("before", ["port"], "cảng|cảng biển|cảng quốc tế|cảng biển quốc tế|cảng nước sâu|cảng cạn"),
  ...list("before", ["zone"], "khu công nghiệp|kcn|khu kinh tế|kkt|khu kinh tế cửa khẩu|kktck|khu kinh tế mở|khu chế xuất|khu hợp tác kinh tế qua biên giới|khu thương mại tự do"),
  ...list("before", ["corridor"], "hành lang kinh tế|hành lang|tuyến hành lang kinh tế"),
  ...list("before", ["region"], "vùng|khu vực"),
  ...list("before", ["country"], "nước"),
];

const chinese: LevelWord[] = [
  ...list("after", ["province"], "省|自治区|邦|府"),
  ...list("after", ["city", "province"], "市|直辖市"),
  ...list("after", ["prefecture", "province"], "州|自治州"),
  ...list("after", ["prefecture"], "地区|盟"),
  ...list("after", ["county", "district"], "县|自治县|区|郡|旗"),
  ...list("after", ["town"], "镇|市社|乡"),
  ...list("after", ["ward"], "坊"),
  ...list("after", ["commune"], "社"),
  ...list("after", gate, "口岸|国际口岸|陆路口岸|边境口岸|国家口岸|国门|边境大门|通道|关口|国际边境口岸|关|双边口岸|双边性口岸|国际性口岸|陆地口岸|一类口岸|国家一类口岸|常年开放口岸|季节性口岸"),
  ...list("after", gate, "铁路口岸|国际铁路口岸", "rail"),
  ...list("after", gate, "公路口岸|国际公路口岸|双边公路口岸|双边性公路口岸|国际性公路口岸|国际性常年开放公路口岸|双边常年开放公路口岸", "road"),
  ...list("after", gate, "水运口岸|水路口岸|内河口岸|国际水运口岸|河运口岸", "river"),
  ...list("after", ["station"], "站|火车站|铁路站|国际铁路站|车站"),
  ...list("after", ["port"], "港|港口|码头|陆港|海港|国际港|深水港"),
  ...list("after", ["zone"], "工业区|工业园|工业园区|口岸经济区|经济区|经济特区|跨境经济合作区|合作区|自贸区|开发区|贸易区"),
  ...list("after", ["corridor"], "经济走廊|走廊"),
  ...list("after", ["region"], "地区"),
];

const words = { en: english, vi: vietnamese, zh: chinese } as const;

/**
 * The words of a language that say what kind of place a name is, with the types that they may mean.
 * @example
 * import { levelWords } from "entrepot";
 * levelWords("zh").find((entry) => entry.word === "口岸")?.types; // => ["gate"]
 */
export const levelWords = (language: Language): readonly LevelWord[] => words[language];
