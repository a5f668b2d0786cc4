import type { PeriodCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const periodWords: Words<PeriodCategory> = {
  "month-name": `
1: =tháng Một | =Tháng Một | tháng Giêng | tháng một
2: =tháng Hai | =Tháng Hai
3: =tháng Ba | =Tháng Ba
4: tháng tư | =tháng Bốn
5: =tháng Năm | =Tháng Năm
6: =tháng Sáu | =Tháng Sáu
7: =tháng Bảy | =Tháng Bảy
8: =tháng Tám | =Tháng Tám
9: =tháng Chín | =Tháng Chín
10: =tháng Mười | =Tháng Mười
11: =tháng Mười một | =tháng Mười Một | =Tháng Mười một | tháng mười một
12: =tháng Mười hai | =tháng Mười Hai | =Tháng Mười hai | tháng mười hai | tháng chạp
`,
  weekday: `
1: =thứ Hai | =Thứ Hai
2: =thứ Ba | =Thứ Ba
3: =thứ Tư | =Thứ Tư
4: =thứ Năm | =Thứ Năm
5: =thứ Sáu | =Thứ Sáu
6: =thứ Bảy | =Thứ Bảy
7: ^Chủ nhật
`,
  "period-unit": `
day: ngày
week: tuần
month: tháng
letter: =T
quarter: quý
year: năm
fiscal: năm tài chính | năm tài khóa | niên vụ | tài khóa | niên độ
span: giai đoạn | nhiệm kỳ | thời kỳ | kế hoạch 5 năm | những năm | kỳ | chặng
decade: thập niên | thập kỷ
`,
  "period-order": `
first: đầu | đầu tiên
last: cuối | cuối cùng
past: qua | vừa qua | gần đây | trở lại đây
`,
  "period-ordinal": `
1: =I
2: =II
3: =III
4: =IV
`,
  "period-relative": `
year 0: năm nay | trong năm nay
year -1: năm ngoái
year 1: năm tới | sang năm
year prior: năm trước | năm trước đó | năm liền trước | năm liền kề
year that: năm đó | cùng năm | năm này
month 0: tháng này
month 1: tháng tới | tháng sau
month prior: tháng trước | so với tháng trước | tháng trước đó | tháng liền trước | tháng liền kề
month that: tháng đó | cùng tháng
week 0: tuần này
week -1: tuần trước
week 1: tuần tới | tuần sau
quarter 0: quý này
quarter prior: quý trước | quý liền trước | quý trước đó
quarter that: quý đó
day -1: hôm qua
fiscal 0: năm tài chính này | năm tài khóa này
fiscal prior: năm tài chính trước | năm tài khóa trước | năm tài chính trước đó | năm tài khóa trước đó | tài khóa trước | niên vụ trước
`,
  "period-bound": `
until day: tính đến ngày | tính đến hết ngày | tính tới ngày | lũy kế đến ngày | lũy kế đến hết ngày | từ đầu năm đến ngày | từ đầu năm đến hết ngày | tính từ đầu năm đến ngày | tính từ đầu năm đến hết ngày | lũy kế từ đầu năm đến ngày | lũy kế từ đầu năm đến hết ngày | tính chung đến ngày
until: từ đầu năm đến cuối | từ đầu năm tới cuối | tính từ đầu năm đến cuối | tính đến | tính đến hết | tính tới | tính đến nay là | lũy kế đến | lũy kế đến hết | luỹ kế đến | cộng dồn đến | tính chung đến | tính từ đầu năm đến | tính từ đầu năm đến hết | lũy kế từ đầu năm đến | lũy kế từ đầu năm đến hết | từ đầu năm đến | từ đầu năm đến hết | từ đầu năm tới | kể từ đầu năm đến | kể từ đầu năm đến hết
from-now year: từ nay đến cuối năm | từ nay tới cuối năm | từ nay đến hết năm | từ giờ đến cuối năm
from-now: từ nay đến | từ nay tới
reached: đến ngày | tới ngày
up-to day: tới hết ngày | đến hết ngày
up-to: hết | đến hết | tới hết | tính hết | cho đến hết
now: đến nay | tới nay | đến thời điểm này | đến thời điểm hiện tại | đến hiện tại | cho đến nay | trở lại đây
to-date: từ đầu năm đến nay | từ đầu năm tới nay | tính từ đầu năm đến nay | kể từ đầu năm đến nay | lũy kế từ đầu năm đến nay | từ đầu năm nay đến nay | từ đầu năm nay | từ đầu năm đến thời điểm này
start: đầu
mid: giữa | trung tuần
early: thượng tuần
late: hạ tuần | những ngày cuối
close: cuối
first-half: nửa đầu | trong kỳ 1 | trong kỳ I | kỳ 1 | kỳ I | nửa tháng đầu
week-1: tuần đầu | tuần đầu tiên của | tuần đầu tiên | tuần thứ nhất của
week-2: tuần thứ hai của | tuần thứ 2 của
week-3: tuần thứ ba của | tuần thứ 3 của
last-week: tuần cuối | tuần cuối cùng của
second-half: nửa cuối | nửa sau | trong kỳ 2 | trong kỳ II | kỳ 2 | kỳ II | nửa tháng cuối
`,
  "period-era": `
-543: Phật lịch
`,
  "period-ahead": `
ahead: sẽ | sắp | mong | dự kiến
limit: trước | cho đến
`,
  "period-base": `
same-before: thời điểm này năm ngoái | thời điểm này năm trước | cùng kỳ | hơn cùng kỳ | cao hơn cùng kỳ | nhiều hơn cùng kỳ | vượt cùng kỳ | kém cùng kỳ | thấp hơn cùng kỳ | ít hơn cùng kỳ | cùng thời kỳ | cùng thời điểm | cùng kì | so cùng kỳ
that: trong kỳ | kỳ báo cáo | giai đoạn này | thời kỳ này
`,
  "period-range": `
from: từ | kể từ
to: đến | tới | đến ngày | tới ngày | đến hết ngày | đến hết | cho đến | tới hết
between: giữa
and: và
`,
  "period-fixed": `
months 1 3: quý I | quý 1 | quý một | quý đầu tiên | Q1
months 4 6: quý II | quý 2 | quý hai | Q2
months 7 9: quý III | quý 3 | quý ba | Q3
months 10 12: quý IV | quý 4 | quý bốn | quý cuối năm | quý tư | Q4
months 1 6: nửa đầu năm | nửa năm đầu | nửa đầu của năm
months 1 6 0: nửa đầu năm nay | nửa năm đầu năm nay
months 1 6 -1: nửa đầu năm ngoái
months 7 12: nửa cuối năm | nửa sau năm | nửa năm cuối | nửa cuối của năm
months 7 12 0: nửa cuối năm nay
months 7 12 -1: nửa cuối năm ngoái | nửa sau năm ngoái
months 10 12 -1: quý cuối năm ngoái
months 1 12 0: cả năm nay
months 1 12 -1: cả năm ngoái
months 1 12: cả năm | trọn năm | toàn năm | suốt năm
`,
  "period-link": `
of: của | trong | vào | các | kế hoạch năm
`,
  "period-day": `
day: lễ | nghỉ lễ | dịp lễ | kỳ nghỉ lễ | dịp nghỉ lễ | ngày lễ | Quốc khánh | hôm nay | sáng nay | chiều nay | tối nay | hôm qua | ngày | dịp | sáng | chiều | tối | trưa | đêm | hôm | sáng ngày | chiều ngày | tối ngày | hết ngày | đêm ngày | rạng sáng | hết | mùng | mồng | sáng sớm
`,
  "not-period": `
before: nhiều | những | mấy | vài | các | sau | trước | trong vòng | mỗi | hàng | hằng | kéo dài | gần | hơn | khoảng | suốt | thời hạn | ít nhất | tối đa | thời gian | trên | dưới | bình quân
before-year: số | mốc | hotline | điện thoại | QL | quốc lộ
past: qua | vừa qua | gần đây
`,
};
