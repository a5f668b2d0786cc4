import type { AgreementCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const agreementWords: Words<AgreementCategory> = {
  "agreement-form": `
treaty: hiệp ước | công ước | định ước
agreement: =FTA | hiệp định | thỏa thuận | thoả thuận | bản thỏa thuận | bản thoả thuận
agreement name: =RCEP | =CPTPP | =EVFTA
framework: thỏa thuận khung | thoả thuận khung | hiệp định khung | khung thỏa thuận hợp tác | khung thỏa thuận | thỏa thuận hợp tác khung
protocol: nghị định thư
mou: bản ghi nhớ | biên bản ghi nhớ | =MOU | =MoU | ghi nhớ hợp tác
minutes: biên bản thỏa thuận | biên bản thoả thuận | biên bản hội đàm | biên bản trao đổi | biên bản hội nghị | biên bản hợp tác | biên bản làm việc | biên bản cuộc họp | biên bản kết nghĩa | biên bản phiên họp | biên bản thống nhất | biên bản thỏa thuận hợp tác | biên bản hợp tác toàn diện | biên bản
exchange-of-notes: trao đổi công hàm | trao đổi thư
declaration: tuyên bố chung | thông cáo chung | tuyên bố
letter-of-intent: ý định thư | thư ngỏ ý
programme: chương trình hợp tác | kế hoạch hợp tác | chương trình hành động | kế hoạch hành động | đề án | kế hoạch phối hợp | chương trình phối hợp | quy chế phối hợp
contract: hợp đồng | hợp đồng kinh tế | hợp đồng mua bán | hợp đồng xuất khẩu | hợp đồng thương mại
amendment: phụ lục | bản sửa đổi
programme part: kế hoạch
document part: danh mục
document: văn kiện | văn bản hợp tác | văn kiện hợp tác | cam kết | bản cam kết | văn bản
`,
  "agreement-status": `
signed: ký lại | ký kết lại | ký chính thức | chính thức ký | chính thức ký kết | đã được ký | đã được ký kết | đặt bút ký | ký | ký kết | đã ký | ký trực tuyến | lễ ký | lễ ký kết | cùng ký | được ký kết | được ký | tiến hành ký kết | đã ký kết | ngày ký | thống nhất ký kết
initialled: ký tắt | được ký tắt | đã ký tắt | đã được ký tắt
in-force: có hiệu lực | có hiệu lực từ | hiệu lực từ | còn hiệu lực | vẫn còn hiệu lực | vẫn có hiệu lực | còn nguyên hiệu lực
renewed: gia hạn | ký gia hạn
suspended: tạm đình chỉ | bị đình chỉ | tạm dừng thực hiện | tạm ngừng thực hiện
terminated: chấm dứt | hủy bỏ | huỷ bỏ
expired: hết hiệu lực | hết hạn | hết thời hạn | đáo hạn | mãn hạn
withdrawn: rút khỏi
negotiating: đang bàn | đang bàn thảo | bàn về | dự thảo | thương thảo | đang thương thảo | đàm phán | đang đàm phán | về việc ký | về việc ký kết | xem xét ký | xem xét ký kết | xem xét việc ký kết | nghiên cứu ký | nghiên cứu ký kết | nghiên cứu việc ký kết | thúc đẩy ký kết | thúc đẩy việc ký kết | đẩy nhanh việc ký kết | khả năng ký kết | bàn việc ký | bàn việc ký kết
agreed-in-principle: thống nhất nâng | nhất trí nâng | thống nhất đưa | nhất trí đưa | thống nhất phấn đấu | nhất trí phấn đấu | nhất trí | thống nhất | nhất trí sẽ | thống nhất sẽ | đồng thuận | thống nhất về việc | nhất trí về việc
`,
  "agreement-purpose": `
free-trade: thương mại tự do
border-trade: thương mại biên giới | biên mậu | buôn bán biên giới
trade-cooperation: thương mại | thương mại hàng hóa | thương mại hàng hoá | thương mại dịch vụ | kinh tế - thương mại | xúc tiến thương mại | mua bán
investment: đầu tư | xúc tiến đầu tư
transport-corridor: vận tải đường bộ | đường sắt | vận tải | vận chuyển | giao thông | hành lang kinh tế | kết nối giao thông | logistics | đường sắt biên giới
border-gate: cửa khẩu | cặp cửa khẩu | lối mở | cửa khẩu thông minh
customs-facilitation: hải quan | thông quan | kiểm dịch | tạo thuận lợi
payments-currency: thanh toán | hoán đổi nội tệ | hoán đổi tiền tệ | tiền tệ
comprehensive-cooperation: hợp tác toàn diện | toàn diện
twinning: kết nghĩa | quan hệ hữu nghị
friendly-exchange: hữu nghị | giao lưu | giao lưu hữu nghị
labour: lao động
tourism: du lịch
culture-education: văn hóa | văn hoá | giáo dục | đào tạo | thể thao
other: hợp tác | nông nghiệp | năng lượng | song phương
`,
  "agreement-party": `
body: ^Bộ | ^Sở | ^Ủy ban | ^UBND | ^Ủy ban nhân dân | ^Cục | ^Tổng cục | ^Chính phủ | ^Chính phủ nhân dân | ^Chính phủ nhân dân tỉnh | ^Chính quyền | ^Ngân hàng | ^Hiệp hội | ^Liên đoàn | ^Phòng Thương mại | ^Ban quản lý | ^Ban Quản lý | ^Chi cục | ^Hội đồng | ^Tỉnh ủy | ^Cơ quan
firm: ^Công ty | ^Tập đoàn | ^Tổng công ty
`,
  "agreement-word": `
many: các | nhiều | những | một số | hàng loạt | loạt
one: bản | một | bộ
implements: thực hiện | theo | nhờ | căn cứ | triển khai | triển khai thực hiện | trên cơ sở | thông qua | thực thi | sửa đổi | thay thế | bổ sung
holds: đã có | phê duyệt | ban hành | ra | công bố
other-paper: quyết định | nghị quyết | nghị định | thông tư | chỉ thị | công điện | công văn
parts: trong đó có | gồm | bao gồm | trong đó
subject: hai bên | hai tỉnh | hai địa phương | các đại biểu | hai nước | hai phía | các bên | hội nghị | lãnh đạo hai tỉnh | hai huyện
still: còn hiệu lực | vẫn còn hiệu lực | vẫn có hiệu lực | còn nguyên hiệu lực
topic: đối với | thì | còn | riêng
until-now: đến nay | cho đến nay | tới nay | đến thời điểm này
earlier: trước đó | trước đây | kỷ niệm | gần đây | mới đây | từng | vừa qua
future: thủ tục để | thủ tục ký | thủ tục ký kết | các bước để | chờ | nhất trí sẽ | thống nhất sẽ | sẽ | sắp | tiến tới | dự kiến | dự định | có kế hoạch | chuẩn bị | hướng tới | sớm | đề nghị | mong muốn | đề xuất | kiến nghị
none: đăng ký | chữ ký | ký hiệu | nhật ký | thư ký | ký túc xá | ký tự | ký sinh | ký ức | vốn đăng ký | trao tặng | trao thưởng | trao giải | trao quà | trao đổi thông tin | thống nhất đất nước | mặt trận thống nhất | ký sự | bút ký
pending: đang được đàm phán | đang đàm phán | đang được thương thảo | đang được thảo luận
ceremony: lễ ký | lễ ký kết
exchanges: trao | trao đổi | trao cho nhau | cùng trao | cùng trao đổi | lễ trao | lễ trao đổi
quantified: tổ chức hội nghị lần | tổ chức cuộc họp lần | họp lần | gặp lại | nhiều | các | những | một số | cao | quản lý
`,
};
