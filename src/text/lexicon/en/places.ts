import type { PlaceCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const placeWords: Words<PlaceCategory> = {
  demonym: `
VN: Vietnamese
CN: Chinese
LA: =Lao | =Laotian | Laotians
KH: Cambodian
TH: =Thai
MM: Burmese
KR: =Korean | South Korean
KP: North Korean
JP: Japanese
US: American
RU: Russian
IN: Indian
MY: Malaysian
ID: Indonesian
SG: Singaporean
PH: Filipino | =Philippine
DE: =German
FR: =French
GB: British
EU: European
m49:143: Central Asian
m49:035: Southeast Asian
m49:034: South Asian
m49:002: African
m49:419: Latin American
TW: =Taiwanese
BN: =Bruneian
TL: =Timorese
MN: =Mongolian
KZ: =Kazakh | =Kazakhstani
KG: =Kyrgyz
UZ: =Uzbek
TJ: =Tajik
TM: =Turkmen
AF: =Afghan
NP: =Nepali | =Nepalese
BT: =Bhutanese
BD: =Bangladeshi
PK: =Pakistani
LK: Sri Lankan
IR: =Iranian
IQ: =Iraqi
TR: =Turkish
SA: =Saudi
AE: =Emirati
KW: =Kuwaiti
QA: =Qatari
OM: =Omani
IL: =Israeli
GE: =Georgian
AM: =Armenian
AZ: =Azerbaijani | =Azeri
UA: =Ukrainian
BY: =Belarusian
PL: =Polish
CZ: =Czech
HU: =Hungarian
RO: =Romanian
BG: =Bulgarian
RS: =Serbian
AT: =Austrian
CH: =Swiss
IT: =Italian
ES: =Spanish
PT: =Portuguese
NL: =Dutch
BE: =Belgian
DK: =Danish
SE: =Swedish
NO: =Norwegian
FI: =Finnish
GR: =Greek
IE: =Irish
CA: =Canadian
MX: =Mexican
BR: =Brazilian
AR: =Argentine | =Argentinian
CL: =Chilean
PE: =Peruvian
EC: =Ecuadorian
CO: =Colombian
CU: =Cuban
AU: =Australian
EG: =Egyptian
DZ: =Algerian
MA: =Moroccan
TN: =Tunisian
NG: =Nigerian
GH: =Ghanaian
KE: =Kenyan
ET: =Ethiopian
TZ: =Tanzanian
UG: =Ugandan
ZM: =Zambian
AO: =Angolan
ZA: South African
m49:143: Central Asian
m49:035: Southeast Asian
m49:034: South Asian
m49:002: African
`,
  side: `
north: north | northern
south: south | southern
east: east | eastern
west: west | western
`,
  "not-place": `
office: Ambassador | Embassy | ambassador | embassy | Trade Office | Customs | customs | Customs Department | Customs Sub-Department | customs authorities in | Department of Industry and Trade | Department of Customs | People’s Committee | People's Committee | Chamber of Commerce | Bureau of Statistics | Department of Commerce | Border Gate Management Board | commercial office | customs office
person: Mr | Mr. | Ms | Ms. | Mrs | Mrs. | Dr | Dr. | Prof. | President | Comrade | Sir
surname: ^Nguyen | ^Tran | ^Le | ^Pham | ^Hoang | ^Huynh | ^Phan | ^Vu | ^Vo | ^Dang | ^Bui | ^Do | ^Ho | ^Ngo | ^Duong | ^Ly | ^Dinh | ^Trinh | ^Doan | ^Dao | ^To | ^Truong | ^Phung | ^Quach | ^Ta | ^Vuong | ^Trieu | ^Luong | ^Luu | ^Ha | ^Cao | ^Chu | ^Kieu | ^Nghiem | ^Ninh | ^Xi | ^Li | ^Wang | ^Zhang | ^Liu | ^Chen | ^Zhao | ^Huang | ^Zhou | ^Xu | ^Zhu | ^Guo | ^Luo | ^Liang | ^Zheng | ^Xie | ^Feng | ^Xiao | ^Deng | ^Peng | ^Zeng | ^Jiang | ^Tong | ^Giap | ^Hau
paper: Times | Daily | News | Newspaper | Magazine | Post | Forum | Herald | Tribune | Gazette | Review | Television | Radio | Online | Press | Agency
firm: Airlines | Bank | Group | Company | Co. | Corporation | Corp | Ltd | JSC | Holdings | University | Institute | Hotel | Railway | Logistics
`,
};
