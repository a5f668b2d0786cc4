import type { PageCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const pageWords: Words<PageCategory> = {
  page: `
related: Tin liên quan | Tin cùng chuyên mục | Tin cùng chủ đề | Tin khác | Các tin khác | Tin đã đưa | Tin đọc nhiều | Xem nhiều | Đọc nhiều | Đọc thêm | Xem thêm | Bài liên quan | Bài viết liên quan | Tin bài liên quan | Có thể bạn quan tâm | Tin mới | Tin mới nhất | Tin tổng hợp | Tin tức khác | Các bài khác | Bài cùng chuyên mục | Tin nổi bật | Đọc tiếp | Mời bạn đọc thêm | Số liệu cũ | Tin cũ | Cùng chuyên mục
caption: Ảnh | Ảnh minh họa | Hình | Nguồn ảnh | Ảnh tư liệu | Đồ họa
comment: Bình luận | Viết bình luận | Ý kiến bạn đọc
notice: Mời quý độc giả | Mời bạn đọc theo dõi | Bản quyền | Giấy phép | Điện thoại liên hệ | Điện thoại tòa soạn | Số điện thoại | Đường dây nóng | Liên hệ quảng cáo | Chính sách bảo mật | Tổng biên tập
menu: Chia sẻ | In trang | In bài viết | Gửi | Sao chép liên kết | Trang chủ | Đăng nhập | Chủ đề | Từ khóa | Theo dõi | Xem bản mobile
market: thị trường
partners: nước | quốc gia | đối tác
`,
};
