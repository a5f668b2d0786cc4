import type { MeasureCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const measureWords: Words<MeasureCategory> = {
  percent: `
    %: % | phần trăm
    point: điểm phần trăm | điểm %
  `,
  unit: `
    t: tấn
    quintal: tạ
    quintal/ha: tạ/ha | tạ/héc-ta | tạ/hecta | tạ mỗi ha | tạ một ha
    kg*10: yến
    kg: kg | =kg | ki-lô-gam | kilôgam | cân
    g: gam | gram
    l: lít
    m3: m3 | m³ | mét khối | khối gỗ
    m2: m2 | m² | mét vuông
    km2: km2 | km² | ki-lô-mét vuông | kilômét vuông | cây số vuông
    km: km | =km | ki-lô-mét | kilômét | cây số
    m: =m | mét
    mm: =mm | mi-li-mét | milimét
    ha: ha | =ha | héc-ta | hécta | hecta
    kW: =kW | kilôoát
    MW: =MW | mê-ga-oát | megawatt
    GW: =GW
    kWh: =kWh | =kwh | =KWh | =Kwh | ki-lô-oát giờ | số điện
    MWh: =MWh
    GWh: =GWh
    TWh: =TWh
    barrel: thùng dầu | thùng
    TEU: =TEU | =TEUs | =Teu | =teu
    container: container | contenơ | công-ten-nơ | cont | container hàng
    vehicle: xe | xe hàng | xe container | xe tải | xe chở hàng | xe chở | xe ô tô | xe ô-tô | xe đầu kéo | xe nông sản | ô tô | ô-tô | phương tiện | phương tiện vận tải | phương tiện chở hàng | lượt phương tiện | lượt phương tiện vận tải | lượt xe | lượt ô tô | lượt ô-tô | lượt xe ô tô | lượt xe tải | lượt xe hàng | lượt xe chở hàng | đầu xe | chiếc xe | chiếc ô tô | chuyến xe | xe máy | xe mô tô | mô tô
    seedling: cây giống
    person: thực tập sinh | thực tập sinh kỹ năng | đối tượng | cán bộ | lượt cán bộ | giáo viên | giảng viên | bác sĩ | y tá | nông dân | ngư dân | tình nguyện viên | phóng viên | nhà báo | công chức | khán giả | hành khách xuất nhập cảnh | người | lượt người | lượt khách | khách | du khách | lượt du khách | hành khách | lượt hành khách | khách du lịch | lượt khách du lịch | cư dân | lượt cư dân | dân | lao động | đại biểu | học sinh | sinh viên | lưu học sinh | cán bộ | đồng chí | công dân | cán bộ, chiến sĩ | nhân khẩu | công nhân | kỹ sư | chuyên gia | học viên | thí sinh | nhân viên | thương nhân | tiểu thương | lái xe | tài xế | chiến sĩ | vận động viên | cổ động viên | nạn nhân | hộ dân viên
    same: lượt
    degC: độ C | °C | ℃
    dose: liều | liều vắc-xin | mũi tiêm | mũi vắc-xin
    plot: lô đất
    scholarship: suất học bổng
    household: hộ | hộ dân | hộ gia đình
    train: đoàn tàu | chuyến tàu | đôi tàu
    wagon: toa xe | toa | toa tàu | toa hàng
    ship: tàu thuyền | tàu biển | lượt tàu | tàu | thuyền | sà lan
    flight: chuyến bay
    trip: chuyến
    shipment: lô | lô hàng
    parcel: bưu kiện | kiện hàng
    declaration: tờ khai | tờ khai hải quan | bộ tờ khai
    item: mặt hàng | chủng loại | nhóm hàng | dòng hàng
    piece: chiếc | cái
    pair: cặp
    head: con | con bò | con trâu | con trâu bò | con lợn | con gia súc | con dê
    bottle: chai
    mask: khẩu trang | chiếc khẩu trang
    ventilator: máy thở
    project: dự án | công trình | dự án đầu tư
    enterprise: doanh nghiệp | doanh nghiệp trong nước | doanh nghiệp tư nhân | doanh nghiệp FDI | doanh nghiệp có vốn đầu tư nước ngoài | doanh nghiệp xuất khẩu | doanh nghiệp nhập khẩu | doanh nghiệp xuất nhập khẩu | công ty | lượt doanh nghiệp | nhà đầu tư | hợp tác xã | cơ sở xuất khẩu
    organization: tổ chức
    product: sản phẩm
    facility: cơ sở | cơ sở sản xuất
    outbreak: ổ dịch
    case: ca | ca mắc | ca bệnh | ca nhiễm | ca dương tính | ca tử vong | vụ | vụ việc | trường hợp | vụ vi phạm
    loan: khoản vay
    meeting: phiên | phiên họp | cuộc hội đàm | cuộc họp | cuộc gặp | hội nghị | cuộc làm việc | phiên họp | cuộc
    delegation: đoàn công tác | đoàn đại biểu | đoàn
    airline: hãng hàng không
    booth: gian hàng
    shop: cửa hàng
    market: chợ | chợ biên giới
    gate: cửa khẩu đường bộ | cửa khẩu đường sắt | cửa khẩu | cửa khẩu quốc tế | cửa khẩu chính | cửa khẩu phụ | cửa khẩu song phương | lối mở | lối thông quan
    zone: khu kinh tế | khu công nghiệp | khu kinh tế cửa khẩu | cụm công nghiệp
    port: cảng | cảng biển
    province: tỉnh | tỉnh thành | tỉnh, thành | tỉnh, thành phố | tỉnh biên giới
    city: thành phố | đô thị
    country: nước | quốc gia | quốc gia và vùng lãnh thổ
    county: huyện
    commune: xã | xã biên giới
    town: thị trấn
    ward: phường
    village: thôn | bản
    locality: địa phương
    lane: làn | làn xe
    s: giây
    kV: =kV
    tunnel: đường hầm | hầm
    hospital: bệnh viện
    class: lớp học | lớp
    school: trường học | trường
    factory: nhà máy
    warehouse: kho bãi | kho | kho hàng | kho ngoại quan
    bridge: cầu tạm | cây cầu
    route: con đường | tuyến | tuyến đường | tuyến bay | đường bay
    house: căn nhà | ngôi nhà | nhà ở
    order: đơn hàng
    marker: cột mốc | mốc giới
    sample: mẫu
    h: giờ | tiếng
    month if bound: tháng
    accident: vụ tai nạn | vụ tai nạn giao thông
    form: biểu mẫu
    permit: giấy phép | giấy chứng nhận
    spot: điểm đen
    medal: huy chương | huy chương vàng | hcv
    room: phòng | phòng học | phòng nghỉ | phòng khách sạn
    goal: bàn thắng
    hotel: khách sạn
    km/h: km/h | km/giờ | km một giờ | cây số một giờ
    workday: ngày công
    year if bound: năm
    station: ga | nhà ga
    counter: quầy | quầy thủ tục | quầy làm thủ tục
    code: mã số | mã số vùng trồng | mã số cơ sở đóng gói | mã vùng trồng | mã cơ sở đóng gói
    min: phút
    day: ngày
  `,
  filler: `
    among: trong số
    before: mức | con số | đạt | ở mức | là | mốc | cả | của | được | có | lần lượt | tương ứng
    emphasis: tới | đến | ước | đạt | đã | cũng
    unit: nữa
    equivalent: tương đương | tức | tương đương với | hay | tức là | quy đổi | xấp xỉ
  `,
  minor: `
    0.01 USD: xen | xu | cent | cents
  `,
  change: `
    +: tăng lên đến | tăng lên tới | tăng lên mức | tăng vọt lên | vọt lên | nhảy vọt | nhảy vọt lên | bật tăng | bật lên | nhích | nhích nhẹ | nhích lên | nhích thêm | phình ra | phình thêm | nới rộng | đi lên | khởi sắc | bứt phá | hồi phục | phục hồi | dôi thêm | hơn cùng kỳ | cao hơn cùng kỳ | nhiều hơn cùng kỳ | vượt cùng kỳ | tăng | tăng mạnh | tăng nhẹ | tăng thêm | tăng trưởng | tăng vọt | tăng trên | tăng cao | tăng tới | tăng đến | tăng lên | tăng đột biến | mức tăng | tăng khá | tăng tốc | lớn hơn | mở rộng | vọt
    +c: cao hơn | nhiều hơn
    -: giảm xuống | giảm xuống còn | giảm chỉ còn | giảm về | tụt còn | tụt xuống | rơi xuống | rớt | rớt xuống | rơi | lùi | lùi xuống | lùi về | đi xuống | đi lùi | co lại | co hẹp | hạ xuống | hao hụt | sa sút | tuột | kém cùng kỳ | thấp hơn cùng kỳ | ít hơn cùng kỳ | giảm | giảm mạnh | giảm nhẹ | giảm sâu | giảm tới | giảm đến | giảm còn | sụt | sụt giảm | mức giảm | hụt | tụt | âm | tăng trưởng âm | giảm sút | lao dốc | thu hẹp | suy giảm | rút ngắn | cắt giảm | cắt
    -c: thấp hơn | ít hơn
    +n: tốc độ tăng | tốc độ tăng trưởng | mức tăng trưởng
    -n: mức sụt giảm
  `,
  share: `
    part: chiếm | tỷ trọng | tỉ trọng | chiếm tỷ trọng | chiếm tỉ trọng | đóng góp | tỷ lệ | tỉ lệ | thị phần | chiếm tới | chiếm đến | góp | tức | giữ
    after: tổng vốn | số | dòng thuế | số dòng thuế | dân số | tổng | còn lại | tổng kim ngạch | kim ngạch | là | thị phần | tỷ trọng | tổng số | trong tổng
  `,
  target: `
    target: kế hoạch | dự toán | chỉ tiêu | mục tiêu | kế hoạch năm | so với dự toán | dự toán được giao | chỉ tiêu được giao | phấn đấu | kế hoạch đề ra | kế hoạch giao | mục tiêu đề ra | đặt mục tiêu | nghị quyết | kỳ vọng
  `,
  rate: `
    rate: thuế suất | lãi suất | mức thuế | bình quân | thuế | mức thuế suất | bình quân năm | trung bình mỗi năm | lạm phát | mức thuế nhập khẩu | thuế nhập khẩu | thuế xuất khẩu
    base: bằng | tương đương
    each: mỗi năm | hằng năm | hàng năm | /năm | một năm
    other: vốn nước ngoài | vốn đầu tư nước ngoài | vốn trong nước | vốn nhà nước
  `,
  role: `
    investment: đầu tư | tổng mức đầu tư | vốn đầu tư | vốn đăng ký | tổng vốn | tổng vốn đăng ký | vốn | vốn điều lệ | FDI | vốn FDI | tổng vốn đầu tư | số vốn | rót | đầu tư công | vốn thực hiện | giải ngân
    aid: giúp | giúp đỡ | viện trợ | vay | cho vay | khoản vay | ODA | vốn ODA | tài trợ | hỗ trợ | ủng hộ | tặng | trao tặng | không hoàn lại | viện trợ không hoàn lại | vốn vay | vốn vay ưu đãi | quyên góp
    budget: giao thu | được giao thu | chỉ tiêu thu | ngân sách | nộp ngân sách | thu ngân sách | ngân sách nhà nước | thu thuế | thuế | tiền thuế | số thuế | số thu | thu nộp | nộp thuế | thuế xuất nhập khẩu | thu phí | số thu ngân sách | thu từ hoạt động xuất nhập khẩu | thu từ xuất nhập khẩu | thu từ hoạt động xuất khẩu | thu từ hoạt động nhập khẩu | thu xuất nhập khẩu | thu nội địa | thu cân đối | dự toán | thuế thu được | phí
    tariff: /người | miễn thuế | mức miễn thuế | hàng miễn thuế | thuế suất | thuế nhập khẩu | thuế xuất khẩu | mỗi người | mỗi cư dân | định mức
    gdp: GDP | GRDP | tổng sản phẩm | tổng sản phẩm trên địa bàn | bình quân đầu người | tổng sản phẩm trong nước | quy mô kinh tế
    price: cước | giá cước | cước vận chuyển | mỗi container | mỗi xe | mỗi thùng | mỗi lô | một xe | một container | /container | /xe | /thùng | giá thu mua | giá xuất khẩu | giá nhập khẩu | giá thành | /lượng | /chỉ | /lít | giá | mỗi kg | một kg | mỗi tấn | đơn giá | giá bán | /kg | /tấn | một tấn | /quả | giá bình quân
    other: hợp đồng kinh tế | hợp đồng | tổng thu | doanh thu | doanh số | chi phí | tốn | tiêu tốn | đã tốn | ngốn | lỗ | giải đặc biệt | giá trị tang vật | phạt | xử phạt | tiền phạt | tiền lương | lương | thu nhập | lợi nhuận | doanh thu bán lẻ | bán lẻ | du lịch | giải thưởng | xử lý vi phạm | vi phạm | trị giá tang vật | hàng giả | buôn lậu
  `,
  per: `
    after h: /giờ | một giờ | mỗi giờ
    after: mỗi | một
    after day: /ngày | mỗi ngày | một ngày | ngày đêm | /ngày đêm
    after week: /tuần | mỗi tuần
    after month: /tháng | mỗi tháng
    after year: /năm | mỗi năm
  `,
  "per-time": `
    day: ngày
    week: tuần
    month: tháng
    year: năm
    ha: ha | héc ta
    h: =h | giờ
    s: =s | giây
  `,
};
