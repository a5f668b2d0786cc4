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
KR: =Korean
JP: Japanese
US: American
RU: Russian
IN: Indian
MY: Malaysian
ID: Indonesian
SG: Singaporean
PH: Filipino
DE: =German
FR: =French
GB: British
EU: European
`,
  side: `
north: north | northern
south: south | southern
east: east | eastern
west: west | western
`,
  "not-place": `
office: Customs | customs | Customs Department | Customs Sub-Department | customs authorities in | Department of Industry and Trade | Department of Customs | People’s Committee | People's Committee | Chamber of Commerce | Bureau of Statistics | Department of Commerce | Border Gate Management Board | commercial office | customs office
person: Mr | Mr. | Ms | Ms. | Mrs | Mrs. | Dr | Dr. | Prof. | President | Comrade | Sir
surname: ^Nguyen | ^Tran | ^Le | ^Pham | ^Hoang | ^Huynh | ^Phan | ^Vu | ^Vo | ^Dang | ^Bui | ^Do | ^Ho | ^Ngo | ^Duong | ^Ly | ^Dinh | ^Trinh | ^Doan | ^Dao | ^To | ^Truong | ^Phung | ^Quach | ^Ta | ^Vuong | ^Trieu | ^Luong | ^Luu | ^Ha | ^Cao | ^Chu | ^Kieu | ^Nghiem | ^Ninh | ^Xi | ^Li | ^Wang | ^Zhang | ^Liu | ^Chen | ^Zhao | ^Huang | ^Zhou | ^Xu | ^Zhu | ^Guo | ^Luo | ^Liang | ^Zheng | ^Xie | ^Feng | ^Xiao | ^Deng | ^Peng | ^Zeng | ^Jiang | ^Tong | ^Giap | ^Hau
paper: Times | Daily | News | Newspaper | Magazine | Post | Forum | Herald | Tribune | Gazette | Review | Television | Radio | Online | Press | Agency
firm: Airlines | Bank | Group | Company | Co. | Corporation | Corp | Ltd | JSC | Holdings | University | Institute | Hotel | Railway | Logistics
`,
};
