/** What a sentence tells of agreements: form, status, date, how many. */
export interface AgreementCase {
  readonly text: string;
  readonly agreements: readonly (readonly [form: string, status: string, date: string | null, count: number | null])[];
}

/** The day on which each of these texts was published. */
export const published = "2024-10-15";

export const english: readonly AgreementCase[] = [
  { text: "Three documents were signed, among them two memoranda and a list.", agreements: [["document", "signed", null, 3], ["mou", "signed", null, 2], ["document", "signed", null, 1]] },
  { text: "The two sides signed three documents on October 12, including two memorandums of understanding on trade promotion and a protocol on durian exports.", agreements: [["document", "signed", "2024-10-12", 3], ["mou", "signed", "2024-10-12", 2], ["protocol", "signed", "2024-10-12", 1]] },
  { text: "China and Vietnam signed 14 cooperation agreements in Hanoi on Saturday.", agreements: [["agreement", "signed", "2024-10-12", 14]] },
  { text: "The two countries will sign an agreement on rail transport next year.", agreements: [["agreement", "negotiating", null, 1]] },
  { text: "Vietnam and Laos are negotiating a new border trade agreement.", agreements: [["agreement", "negotiating", null, 1]] },
  { text: "The ASEAN-China Free Trade Agreement took effect in 2010.", agreements: [["agreement", "in-force", "2010", 1]] },
  { text: "The agreement, signed in 2009, sets the rules for border management.", agreements: [["agreement", "signed", "2009", 1]] },
  { text: "Lao Cai and Yunnan renewed a framework agreement in 2020.", agreements: [["framework", "renewed", "2020", 1]] },
  { text: "Firms signed contracts worth $200 million at the fair.", agreements: [["contract", "signed", null, null]] },
  { text: "The participants agreed to strengthen cooperation in tourism.", agreements: [["unspecified", "agreed-in-principle", null, null]] },
  { text: "The localities reached consensus on the circulation of goods.", agreements: [["unspecified", "agreed-in-principle", null, null]] },
  { text: "A joint statement was issued after the talks on 11 October.", agreements: [["declaration", "signed", "2024-10-11", 1]] },
  { text: "He stressed the need to implement the agreements. Exports rose 5%.", agreements: [] },
  { text: "The Prime Minister signed a decision on the zone.", agreements: [] },
  { text: "The talks took place on October 12. Several agreements were signed between firms.", agreements: [["agreement", "signed", "2024-10-12", null]] },
  { text: "The transport agreement that Vietnam and Laos concluded in 2009 is still in force.", agreements: [["agreement", "in-force", "2009", 1]] },
  { text: "The two provinces signed two documents on October 12, among them a memorandum of understanding on tourism and a plan for patrols in 2025.", agreements: [["document", "signed", "2024-10-12", 2], ["mou", "signed", "2024-10-12", 1], ["programme", "signed", "2024-10-12", 1]] },
  { text: "Both sides agreed to raise trade to 5 billion USD by 2030.", agreements: [] },
];

export const vietnamese: readonly AgreementCase[] = [
  { text: "Hai bên đã ký kết 3 văn kiện hợp tác, trong đó có hai bản ghi nhớ và một danh mục nhiệm vụ.", agreements: [["document", "signed", null, 3], ["mou", "signed", null, 2], ["document", "signed", null, 1]] },
  { text: "Ngày 12/10, hai tỉnh ký Biên bản ghi nhớ về hợp tác du lịch.", agreements: [["mou", "signed", "2024-10-12", 1]] },
  { text: "Hai bên sẽ ký kết Hiệp định thương mại biên giới trong năm 2025.", agreements: [["agreement", "negotiating", null, 1]] },
  { text: "Theo Hiệp định thương mại biên giới Việt Nam - Lào năm 2015, hàng hóa được miễn thuế.", agreements: [["agreement", "in-force", "2015", 1]] },
  { text: "Năm 2019, hai tỉnh ký thỏa thuận kết nghĩa.", agreements: [["agreement", "signed", "2019", 1]] },
  { text: "Hai bên nhất trí tăng cường hợp tác thương mại.", agreements: [["unspecified", "agreed-in-principle", null, null]] },
  { text: "Nhiều biên bản ghi nhớ được ký kết tại hội nghị.", agreements: [["mou", "signed", null, null]] },
  { text: "Tổng vốn đăng ký đạt 5 tỷ USD; Thủ tướng ký Quyết định.", agreements: [] },
  { text: "Việc triển khai các hiệp định còn chậm.", agreements: [] },
  { text: "Từ năm 2013, hai tỉnh có Thỏa thuận về trao đổi hàng hóa, đến nay vẫn còn hiệu lực.", agreements: [["agreement", "in-force", "2013", 1]] },
  { text: "Hai bên nhất trí phấn đấu đưa kim ngạch thương mại lên 1 tỷ USD vào năm 2030.", agreements: [] },
];

export const chinese: readonly AgreementCase[] = [
  { text: "双方签署了3份合作文件，其中包括两份备忘录。", agreements: [["document", "signed", null, 3], ["mou", "signed", null, 2]] },
  { text: "10月12日，两省签署旅游合作备忘录。", agreements: [["mou", "signed", "2024-10-12", 1]] },
  { text: "双方将签署自由贸易协定。", agreements: [["agreement", "negotiating", null, 1]] },
  { text: "根据《中越边境贸易协定》，边民互市免税。", agreements: [["agreement", "in-force", null, 1]] },
  { text: "双方就加强口岸合作达成共识。", agreements: [["unspecified", "agreed-in-principle", null, null]] },
  { text: "共签订合同120份，金额5亿元。", agreements: [["contract", "signed", null, 120]] },
  { text: "云南与老街省签署农业、旅游、教育等8项合作协议。", agreements: [["agreement", "signed", null, 8]] },
  { text: "15对企业现场签约。", agreements: [["contract", "signed", null, 15]] },
  { text: "省政府印发文件。", agreements: [] },
  { text: "两国2009年签署的运输协定仍然有效。", agreements: [["agreement", "in-force", "2009", 1]] },
];
