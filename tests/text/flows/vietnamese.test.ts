import { describe, expect, it } from "vitest";
import { type FlowCase, flowsOf } from "./flows-of.js";

const year = "2023-01-01..2023-12-31";
const before = "2022-01-01..2022-12-31";
const nine = "2024-01-01..2024-09-30";

const cases: readonly FlowCase[] = [
  // A market is with whom is traded, whatever the way of the goods.
  ["vi", "Năm 2023, Việt Nam nhập khẩu 4,1 triệu tấn bông. Riêng thị trường Brazil là 310.000 tấn, trị giá 640 triệu USD.", [`import VN>? ${year} 4100000 t`, `import VN>BR ${year} 310000 t`, `import VN>BR ${year} 640000000 USD`]],
  ["vi", "Năm 2023, Hoa Kỳ là thị trường có mức xuất siêu lớn nhất, đạt 83 tỷ USD.", [`balance VN>US ${year} 83000000000 USD`]],
  ["vi", "Năm 2023, Trung Quốc là nguồn cung lớn nhất với 110 tỷ USD, tiếp sau là Hàn Quốc với 52 tỷ USD.", [`import VN>CN ${year} 110000000000 USD`, `import VN>KR ${year} 52000000000 USD`]],
  // Who merges, or whose customs tell it.
  ["vi", "Sau khi sáp nhập với Long An, xuất khẩu của Tây Ninh năm 2023 đạt 12 tỷ USD.", [`export VN-37>? ${year} 12000000000 USD`]],
  ["vi", "Năm 2023, Việt Nam xuất khẩu 493.000 tấn sầu riêng sang Trung Quốc. Theo Hải quan Trung Quốc, năm 2023 nhập khẩu sầu riêng từ Thái Lan đạt 929.000 tấn.", [`export VN>CN ${year} 493000 t`, `import CN>TH ${year} 929000 t`]],
  ["vi", "Năm 2023, Campuchia xuất khẩu 22 tỷ USD. Nước này nhập khẩu 24 tỷ USD.", [`export KH>? ${year} 22000000000 USD`, `import KH>? ${year} 24000000000 USD`]],
  // Ways told by verbs of earning, spending and moving, and by where goods go.
  ["vi", "Năm 2023, xuất khẩu gạo mang về cho An Giang 310 triệu USD.", [`export VN-44>? ${year} 310000000 USD`]],
  ["vi", "Năm 2023, Việt Nam đã bỏ ra 2,1 tỷ USD để mua 1,6 triệu tấn điều thô.", [`import VN>? ${year} 2100000000 USD`, `import VN>? ${year} 1600000 t`]],
  ["vi", "Năm 2023, than đá Nga vào Việt Nam trị giá 480 triệu USD.", [`import VN>RU ${year} 480000000 USD`]],
  ["vi", "Năm 2023, qua cửa khẩu Cha Lo, doanh nghiệp xuất khẩu 61 triệu USD và nhập khẩu 126 triệu USD.", [`export VN-24>LA via gate:cha-lo-na-phao ${year} 61000000 USD`, `import VN-24>LA via gate:cha-lo-na-phao ${year} 126000000 USD`]],
  ["vi", "Năm 2023, Lào xuất khẩu 8,2 tỷ USD, nhập khẩu 7,4 tỷ USD; năm 2022, tương ứng là 8,1 tỷ USD và 6,8 tỷ USD.", [`export LA>? ${year} 8200000000 USD`, `import LA>? ${year} 7400000000 USD`, `export LA>? ${before} 8100000000 USD`, `import LA>? ${before} 6800000000 USD`]],
  // To what a figure rose or fell, and what it is compared with.
  ["vi", "Năm 2023, xuất khẩu sang Lào giảm còn 533 triệu USD.", [`export VN>LA ${year} 533000000 USD`]],
  ["vi", "Năm 2023, xuất khẩu sang Lào đạt 533 triệu USD, thấp hơn mức 656 triệu USD của năm 2022.", [`export VN>LA ${year} 533000000 USD`, `export VN>LA ${before} 656000000 USD`]],
  ["vi", "Quý III/2024, Lạng Sơn mua từ Quảng Tây 9.000 tấn rau, ít hơn quý II là 8%.", ["import VN-09>CN-GX 2024-07-01..2024-09-30 9000 t, change -8 on 2024-04-01..2024-06-30"]],
  ["vi", "Từ ngày 1 đến 15/9, xuất khẩu của Lào Cai đạt 31 triệu USD, giảm 3,1% so với cùng kỳ tháng 8 và tăng 4,2% so với cùng kỳ năm 2023.", ["export VN-02>? 2024-09-01..2024-09-15 31000000 USD, change 4.2"]],
  ["vi", "Năm 2023, Việt Nam nhập khẩu từ Lào 1,1 tỷ USD hàng hóa; cao su là mặt hàng tăng mạnh nhất, thêm 85%.", [`import VN>LA ${year} 1100000000 USD`]],
  // Times.
  ["vi", "9 tháng, Cao Bằng xuất khẩu 310 triệu USD. Lũy kế từ đầu năm, nhập khẩu đạt 260 triệu USD.", [`export VN-04>? ${nine} 310000000 USD`, `import VN-04>? ${nine} 260000000 USD`]],
  ["vi", "Sơn La xuất khẩu 88 triệu USD trong 9 tháng năm 2024, trong khi cả năm 2022 mới được 70 triệu USD. Nhập khẩu đạt 9 triệu USD.", [`export VN-05>? ${nine} 88000000 USD`, `export VN-05>? ${before} 70000000 USD`, `import VN-05>? ${nine} 9000000 USD`]],
  // Aims.
  ["vi", "Hai Thủ tướng nhất trí nâng kim ngạch Việt Nam - Hàn Quốc lên 100 tỷ USD vào năm 2025 và 150 tỷ USD vào năm 2030.", ["total VN>KR 2025-01-01..2025-12-31 100000000000 USD, target", "total VN>KR 2030-01-01..2030-12-31 150000000000 USD, target"]],
  ["vi", "Vientiane, lãnh đạo hai nước đặt mục tiêu kim ngạch 5 tỷ USD vào năm 2027.", ["total VN>LA 2027-01-01..2027-12-31 5000000000 USD, target"]],
  // A section is about a gate only where it does not open with the whole province.
  ["vi", "Hàng qua cửa khẩu Tân Thanh tăng\n\n9 tháng năm 2024, kim ngạch qua các cửa khẩu trên địa bàn tỉnh Lạng Sơn đạt 4,1 tỷ USD. Trong đó, xuất khẩu đạt 2,2 tỷ USD.", [`total VN-09>? ${nine} 4100000000 USD`, `export VN-09>? ${nine} 2200000000 USD`]],
];

describe("flows as Vietnamese tells them", () => {
  it.each(cases)("%s: %s", (language, text, flows) => expect(flowsOf(language, text)).toEqual(flows));
});
