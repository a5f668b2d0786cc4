import type { PlaceCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const placeWords: Words<PlaceCategory> = {
  side: `
north: north | northern
south: south | southern
east: east | eastern
west: west | western
`,
  "not-place": `
person: Mr | Mr. | Ms | Ms. | Mrs | Mrs. | Dr | Dr. | Prof. | President | Comrade | Sir
surname: ^Nguyen | ^Tran | ^Le | ^Pham | ^Hoang | ^Huynh | ^Phan | ^Vu | ^Vo | ^Dang | ^Bui | ^Do | ^Ho | ^Ngo | ^Duong | ^Ly | ^Dinh | ^Trinh | ^Doan | ^Dao | ^To | ^Truong | ^Phung | ^Quach | ^Ta | ^Vuong | ^Trieu | ^Luong | ^Luu | ^Ha | ^Cao | ^Chu | ^Kieu | ^Nghiem | ^Ninh | ^Tong | ^Giap | ^Hau
paper: Times | Daily | News | Newspaper | Magazine | Post | Forum | Herald | Tribune | Gazette | Review | Television | Radio | Online | Press | Agency
firm: Airlines | Bank | Group | Company | Co. | Corporation | Corp | Ltd | JSC | Holdings | University | Institute | Hotel | Railway | Logistics
`,
};
