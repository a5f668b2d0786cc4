import type { PlaceCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const placeWords: Words<PlaceCategory> = {
  demonym: `
VN: ^Việt
CN: ^Trung
LA: ^Lào
TH: ^Thái
KR: ^Hàn
JP: ^Nhật
US: ^Mỹ
RU: ^Nga
`,
  side: `
north: bắc | phía bắc | miền bắc
south: nam | phía nam | miền nam
east: đông | phía đông
west: tây | phía tây
`,
  "not-place": `
office: Đại sứ | Đại sứ quán | Thương vụ | Cục Xuất nhập khẩu | Hải quan | Cục Hải quan | Chi cục Hải quan | Tổng cục Hải quan | UBND | UBND tỉnh | Sở Công Thương | Sở Công thương | Cục Thống kê | Ban Quản lý | Báo | báo | đài | Hải quan khu vực | Sở Ngoại vụ | Cục Hải quan tỉnh | Cục Hải quan TP
person: ông | bà | đồng chí | Chủ tịch nước | Tổng Bí thư | Đại sứ | Bác | tư tưởng | đạo đức | phong cách | Chủ tịch
surname: ^Nguyễn | ^Trần | ^Lê | ^Phạm | ^Hoàng | ^Huỳnh | ^Phan | ^Vũ | ^Võ | ^Đặng | ^Bùi | ^Đỗ | ^Hồ | ^Ngô | ^Dương | ^Lý | ^Đinh | ^Trịnh | ^Đoàn | ^Đào | ^Tô | ^Trương | ^Phùng | ^Quách | ^Tạ | ^Vương | ^Triệu | ^Lương | ^Lưu | ^Hà | ^Cao | ^Chu | ^Kiều | ^Nghiêm | ^Ninh | ^Tống | ^Giáp | ^Hầu
paper: Mới | Times | News | Post | Daily | Online | Network
firm: Airlines | Bank | Group | Logistics
`,
};
