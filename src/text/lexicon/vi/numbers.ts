import type { NumberCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const numberWords: Words<NumberCategory> = {
  cardinal: `
    0: không
    1: một | mốt
    2: hai
    3: ba
    4: bốn | tư
    5: năm | lăm
    6: sáu
    7: bảy | bẩy
    8: tám
    9: chín
    10: mười
  `,
  scale: `
    10: mươi | chục
    12: tá
    100: trăm
    1000: nghìn | ngàn | =k | =K
    10000: vạn
    1000000: triệu | =tr
    1000000000: tỷ | tỉ
  `,
  fraction: `
    0.5: nửa
    0.5 after: rưỡi
  `,
  and: `
    point: phẩy | chấm
    minus: âm
    and: linh | lẻ
  `,
  vague: `
    many: hàng | vài | mấy | nhiều
  `,
  "bound-before": `
    over: hơn | trên | vượt | vượt mức | vượt mốc | vượt qua | vượt ngưỡng | vượt con số | vượt trên | quá | lớn hơn | cao hơn | nhiều hơn | cán mốc
    about: trên dưới | khoảng | chừng | xấp xỉ | ước khoảng | độ khoảng | vào khoảng | tầm | cỡ | ước chừng | quãng | trung bình khoảng | cỡ khoảng
    nearly: gần | ngót | suýt soát | sát mốc | sát | tiệm cận | ngấp nghé | gần đạt | xấp xỉ gần | gần tới | gần bằng | gần chạm | gần như
    atLeast: ít nhất | tối thiểu | không dưới | không ít hơn | không thấp hơn | chí ít | ít ra
    atMost: không quá | tối đa | không vượt quá | không vượt | nhiều nhất | cao nhất là | không hơn | không lớn hơn | không cao hơn | không nhiều hơn
    under: dưới | chưa đến | chưa tới | chưa đầy | chưa đạt | ít hơn | thấp hơn | kém hơn | không đến | không tới | không đầy | nhỏ hơn
  `,
  "bound-after": `
    atLeast: trở lên
    over: có lẻ | lẻ | hơn nữa
    atMost: trở xuống | trở lại | đổ lại
    about: trở lại đây
  `,
  range: `
    from: từ
    between: giữa
    to: đến | tới
    and: và
    from-to: lên | lên đến | lên tới | lên mức | xuống | xuống còn | xuống mức | còn | tăng lên | tăng lên đến | tăng lên tới | tăng lên mức | tăng vọt lên | vọt lên | nhảy vọt lên | bật lên | giảm xuống | giảm xuống còn | giảm còn | giảm chỉ còn | giảm về | tụt còn | tụt xuống | rơi xuống | rớt xuống | hạ xuống | lùi về | lùi xuống | co lại còn | thu hẹp còn
  `,
  ordinal: `
    before: thứ | lần thứ | lần | số | điều | khoản | quốc lộ | tỉnh lộ | đường | nghị quyết | nghị định | quyết định | thông tư | mốc | hạng | vị trí | top | bước | phần | giai đoạn | khóa | khoá | tập | trang | lớp | ngày | tháng | năm | phiên | đợt | kỳ | kỳ họp | bậc | nhóm | tuổi
  `,
  times: `
    of: lần
  `,
  "times-of": `
    of: gấp | tăng gấp | bằng | cao gấp | lớn gấp | nhiều gấp | gấp khoảng | gấp tới | cao hơn
  `,
  multiple: `
    2: gấp đôi | tăng gấp đôi | gấp hai | tăng gấp hai | tăng gấp hai lần | gấp hai lần
    3: gấp ba | tăng gấp ba
    4: gấp bốn | gấp tư
    5: gấp năm
    1.5: gấp rưỡi | tăng gấp rưỡi
  `,
  part: `
    50: 1/2 | một nửa | nửa | quá nửa | phân nửa | hơn nửa
    33.3 about: một phần ba | 1/3
    66.7 about: hai phần ba | 2/3
    25: một phần tư | 1/4
    75: ba phần tư | 3/4
    20: một phần năm
    40: hai phần năm
    60: ba phần năm
    80: bốn phần năm
    10: một phần mười
  `,
};
