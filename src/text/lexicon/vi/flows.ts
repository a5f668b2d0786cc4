import type { FlowCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const flowWords: Words<FlowCategory> = {
  direction: `
reverse: chiều về | ở chiều về | chiều ngược lại | ở chiều ngược lại | theo chiều ngược lại | hướng ngược lại
export: bán đi | hàng bán đi | xuất khẩu | kim ngạch xuất khẩu | giá trị xuất khẩu | trị giá xuất khẩu | tổng kim ngạch xuất khẩu | xuất khẩu hàng hóa | kim ngạch xuất khẩu hàng hóa | hàng xuất | hàng xuất khẩu | xuất sang | xuất đi | xuất bán | bán sang | bán ra | XK | KNXK
~export: bán lại | bán trở lại | hàng đi ra | lên đường sang | xuất | bán ra | bán cho | bán hàng | hàng bán ra | thu về | mang về | đem về | kiếm về | bán được sang
~export moved: đưa sang | chở sang | chuyển sang | gửi sang
import: mua về | hàng mua về | nhập khẩu | kim ngạch nhập khẩu | giá trị nhập khẩu | trị giá nhập khẩu | tổng kim ngạch nhập khẩu | nhập khẩu hàng hóa | kim ngạch nhập khẩu hàng hóa | hàng nhập | hàng nhập khẩu | nhập từ | nhập về | NK | KNNK | chi nhập khẩu
~import moved: chở về | đưa về
~import: hàng đi vào | nhập | mua từ | mua của | mua vào | hàng mua vào | mua
total export import: xuất, nhập khẩu | hàng xuất, nhập khẩu | xuất nhập khẩu | xuất, nhập khẩu | kim ngạch xuất nhập khẩu | kim ngạch xuất, nhập khẩu | tổng kim ngạch xuất nhập khẩu | tổng kim ngạch xuất, nhập khẩu | xuất khẩu và nhập khẩu | xuất khẩu, nhập khẩu | kim ngạch xuất khẩu và nhập khẩu | kim ngạch xuất khẩu, nhập khẩu | kim ngạch XNK | tổng kim ngạch XNK | XNK | KNXNK | tổng trị giá xuất nhập khẩu | tổng giá trị xuất nhập khẩu | trị giá xuất nhập khẩu | giá trị xuất nhập khẩu | giá trị kim ngạch xuất nhập khẩu | xuất nhập cảnh hàng hóa | hàng xuất nhập khẩu | hàng hóa xuất nhập khẩu | xuất - nhập khẩu | kim ngạch hàng hóa xuất nhập khẩu | lượng hàng xuất nhập khẩu
total?: kim ngạch | kim ngạch đạt
total: thương mại biên giới và quá cảnh | thương mại biên giới và thương mại quá cảnh | mậu dịch biên giới và quá cảnh | mậu biên và quá cảnh | thương mại hàng hóa | thương mại hàng hoá | buôn bán biên giới | tổng kim ngạch | kim ngạch hai chiều | kim ngạch thương mại | kim ngạch thương mại hai chiều | kim ngạch thương mại song phương | kim ngạch song phương | thương mại hai chiều | thương mại song phương | giá trị thương mại | tổng giá trị thương mại | tổng kim ngạch thương mại | buôn bán | buôn bán hai chiều | trao đổi thương mại | trao đổi hàng hóa | giao thương | thương mại biên giới | mậu biên | kim ngạch mậu biên | biên mậu | kim ngạch biên mậu | ngoại thương | trị giá hàng | kim ngạch hàng hóa | kim ngạch trao đổi | kim ngạch trao đổi hàng hóa | thông quan | lượng hàng thông quan | tổng lượng hàng thông quan | tổng trị giá hàng hóa | thương mại | quan hệ thương mại
re-export: tái xuất | tạm nhập tái xuất | tạm nhập, tái xuất | hàng tạm nhập tái xuất
re-import: tái nhập | tạm xuất tái nhập
transit: quá cảnh | thương mại quá cảnh | hàng quá cảnh | hàng hóa quá cảnh
`,
  relation: `
from: từ | của phía
to: đi | sang | tới | đến | vào | cho | về
with: với | cùng với
of: của | thuộc
between: giữa
and: và | & | hoặc | cùng
while: rồi | trong khi | trong khi đó | còn | nhưng
via: qua | thông qua | tại cửa khẩu | đi qua
in: tại | ở | trên địa bàn | trong | trên | riêng | riêng ở
beside: đứng sau | đứng sát sau | đứng ngay sau | xếp sau | xếp ngay sau | hợp nhất với | hợp nhất cùng | sáp nhập với | sáp nhập cùng | sáp nhập thêm | hợp nhất thêm | gộp với | sau khi nhập với | sau nhập với | đã nhập với | được nhập với | mới nhập với | vừa nhập với | đối diện | giáp | giáp với | tiếp giáp | tiếp giáp với | giáp ranh | giáp ranh với
than: thấp hơn mức | cao hơn mức | thấp hơn con số | cao hơn con số | kém mức | kém con số | giá so sánh | giá cố định | chưa bằng | không bằng | so với | so | hơn so với | so cùng
told: theo
which: vốn | vốn là | vừa được | mới được | được khai trương | được thành lập | được nâng cấp | được nâng thành | được coi là | được xem là | nơi có
`,
  balance: `
surplus: dôi ra | xuất siêu | thặng dư | thặng dư thương mại | cán cân thương mại thặng dư
deficit: nhập siêu | thâm hụt | thâm hụt thương mại | cán cân thương mại thâm hụt
`,
  trade: `
trade: sản lượng hàng hóa | sản lượng hàng hoá | sản lượng hàng | trị giá | tổng trị giá | trị giá hàng hóa | giá trị | hàng hóa | hàng | lượng hàng | khối lượng | tổng lượng | mặt hàng | nông sản | hàng hoá | lô hàng
`,
  counterpart: `
market: thị trường lớn nhất | thị trường lớn thứ hai | thị trường lớn thứ ba | thị trường chủ lực | thị trường hàng đầu
export: thị trường xuất khẩu | thị trường xuất khẩu lớn nhất | thị trường tiêu thụ | khách hàng | nước mua | thị trường nhập khẩu lớn nhất của
import: thị trường nhập khẩu | thị trường cung cấp | nhà cung cấp | nguồn cung | nước cung cấp
total: đối tác thương mại | đối tác thương mại lớn nhất | bạn hàng | đối tác
`,
  respectively: `
respectively: lần lượt | tương ứng | theo thứ tự
`,
  "of-which": `
of-which: trong đó | trong số đó | trong số này | bao gồm | gồm | cụ thể | trong đó có | riêng | đáng chú ý
`,
  status: `
forecast: dự kiến | có khả năng | khả năng | triển vọng | dự báo | ước tính đến | có thể đạt | sẽ đạt | kỳ vọng | sẽ | có thể
target: đặt kế hoạch | kế hoạch năm | thống nhất nâng | nhất trí nâng | thống nhất đưa | nhất trí đưa | thống nhất phấn đấu | nhất trí phấn đấu | đồng ý nâng | cam kết nâng | cam kết đưa | quyết tâm đưa | phải đạt | phải đưa | phải nâng | cần đạt | hẹn | nhắm tới | hướng đến | hướng vào mục tiêu | nhắm đến | mục tiêu | phấn đấu | đặt mục tiêu | hướng tới | chỉ tiêu | kế hoạch | mong muốn | muốn | mong | nhằm đạt | quyết tâm
`,
  compound: `
export: doanh nghiệp xuất khẩu
import: doanh nghiệp nhập khẩu
compound: khiêm tốn | không người lái | giám sát | hội chợ thương mại | xúc tiến thương mại | thương mại tự do | phòng thương mại | bộ thương mại | trung tâm thương mại | chiến tranh thương mại | phòng vệ thương mại | quan hệ thương mại | hợp tác thương mại | rào cản thương mại | thương vụ | tham tán thương mại | công ty xuất nhập khẩu | doanh nghiệp xuất nhập khẩu | cục xuất nhập khẩu | thuế xuất khẩu | thuế nhập khẩu | thuế xuất nhập khẩu | khu chế xuất | giấy phép nhập khẩu | giấy phép xuất khẩu
`,
  "no-flow": `
no-flow: mỗi chuyến | vụ vi phạm | vi phạm | chi phí vận chuyển | chi phí vận tải | chi phí logistics | mỗi vụ | mỗi mùa | mỗi mùa vụ | mỗi niên vụ | thời gian thông quan | thời gian làm thủ tục | thời gian vận chuyển | còn nằm | nằm chờ | sản lượng hàng | sản lượng hàng hóa | cứu trợ | hàng cứu trợ | hàng viện trợ | bắt giữ | thu giữ | tịch thu | hàng lậu | buôn lậu | năng lực | hạn ngạch | sàn giao dịch | chỉ số giá | lạm phát | chứng khoán | cổ phiếu | phiên giao dịch | tải trọng | công suất | lợi nhuận | doanh thu thuần | sản xuất công nghiệp | xuất cảnh | nhập cảnh | xuất nhập cảnh | xuất, nhập cảnh | lượt phương tiện | lượt người | mỗi năm | hằng năm | hàng năm | bình quân mỗi ngày | mỗi ngày | trung bình mỗi ngày | bình quân | bán lẻ | doanh thu du lịch | thu ngân sách | khách du lịch | lượt khách | vốn hóa | tiền gửi | dư nợ | tiền phạt | xử phạt | giải thưởng | tiền lương | trung bình
`,
  valuation: `
fob: =FOB
cif: =CIF
`,
  anaphor: `
province: tỉnh ta | tỉnh nhà | tỉnh | toàn tỉnh | tỉnh này | địa phương | địa phương này | trên địa bàn tỉnh | của tỉnh | vùng này | khu tự trị này | địa bàn
city: thành phố này | toàn thành phố
country: cả nước | nước ta | toàn quốc | Việt Nam ta | trong nước
both: hai chiều | kim ngạch hai chiều | thương mại hai chiều | kim ngạch thương mại hai chiều | kim ngạch song phương | thương mại song phương | hai bên | đôi bên | song phương
both-countries: hai nước | hai quốc gia
both-units: hai tỉnh | hai địa phương
group: khối này | khối | hiệp hội này
partner: khu vực này | sang đó | tới đó | vào đó | nơi đó | thị trường này | nước này | đối tác này | nước bạn | phía bạn
several: các nước láng giềng | các nước lân cận | các nước có chung biên giới | các nước có chung đường biên giới
world: nước ngoài | ra nước ngoài | thế giới | các nước | tất cả các thị trường | toàn cầu
others: và các | khác
gate: tại đây | cửa khẩu này | cửa khẩu | các cửa khẩu | qua đây | ga này
`,
  commodity: `
figure: con số này | con số ấy | con số nói trên | con số trên | con số đó | mức này | kết quả này | kết quả trên | giá trị này | số này | lượng này | kim ngạch này
foreign: ngoại thương
holder: khối FDI | nhóm FDI | nhóm doanh nghiệp FDI | khu vực đầu tư nước ngoài | khối đầu tư nước ngoài | khối doanh nghiệp có vốn đầu tư nước ngoài | doanh nghiệp có vốn đầu tư nước ngoài | khu vực doanh nghiệp FDI | khối doanh nghiệp trong nước | khối trong nước | khối doanh nghiệp 100% vốn trong nước | khối nội | khu vực FDI | doanh nghiệp FDI | khu vực có vốn đầu tư nước ngoài | khu vực kinh tế trong nước | khu vực trong nước | doanh nghiệp trong nước | doanh nghiệp tư nhân | khối doanh nghiệp FDI | khu vực có vốn ĐTNN
rank: tiếp sau là | theo sau là | sau đó là | đứng sau là | kế tiếp là | tiếp nối là | xếp sau là | xếp tiếp theo | đứng thứ tư | đứng thứ năm | đứng thứ nhất | dẫn đầu | đứng đầu | đứng thứ hai | đứng thứ ba | xếp thứ | xếp sau | tiếp theo là | tiếp đến là | đứng đầu là | kế đến
buy: mua | mua của | mua từ
volume: lượng | khối lượng | số lượng | sản lượng xuất khẩu | về lượng | về khối lượng | về số lượng
value: trị giá | giá trị | về giá trị | về trị giá | về kim ngạch
until: tính đến | tính đến hết | đến hết | đến hết ngày | tính đến ngày | đến ngày | tính tới
plain: chi nhánh | chi cục | chi tiết | chi hội | chi bộ | thu chi | trong số | chuyển cửa khẩu | chuyển khẩu | gửi kho ngoại quan | làm thủ tục | nói chung | lũy kế | cả năm | chung | tại cục | ước tính | chính ngạch | qua biên giới | biên giới
goods: sầu riêng | hạt điều | măng cụt
began: hoạt động trở lại | thông quan trở lại | mở cửa trở lại | mở lại | thông xe | đi vào hoạt động | khai trương | khánh thành
difference: nhiều hơn | ít hơn | cao hơn | thấp hơn
output: sản lượng | sản xuất | thu hoạch
outlay: =chi | đã chi | chi ra | bỏ ra | phải chi | chi tới | tiêu tốn | tốn | ngốn | dành ra | đã tốn | tiêu tốn tới
earn: thu về | mang về | đem về | mang lại | đem lại | thu được | kiếm được | kiếm về | đạt doanh thu
level: đạt | ước đạt | là | ở mức | vượt | chạm | cán mốc | còn | chỉ còn | lên | lên tới | lên đến
`,
};
