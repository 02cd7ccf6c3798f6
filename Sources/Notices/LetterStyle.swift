/// The parts of a letter and how Phụ lục I of NĐ 30/2020/NĐ-CP prints each: one named style in the file for each of them.
enum LetterStyle: String, CaseIterable, Sendable {
    case nation = "QuocHieu"
    case motto = "TieuNgu"
    case superior = "CoQuanChuQuan"
    case office = "CoQuanBanHanh"
    case number = "SoKyHieu"
    case placeAndDay = "DiaDanhNgayThang"
    case kind = "TenLoai"
    case subject = "TrichYeu"
    case body = "NoiDung"
    case recipientsHead = "NoiNhan"
    case recipient = "NoiNhanDong"
    case signer = "NguoiKy"
    case rule = "DuongKe"
    case pageNumber = "SoTrang"

    /// As people read it in the list of styles.
    var name: String {
        switch self {
        case .nation: "Quốc hiệu"
        case .motto: "Tiêu ngữ"
        case .superior: "Cơ quan chủ quản"
        case .office: "Cơ quan ban hành"
        case .number: "Số, ký hiệu"
        case .placeAndDay: "Địa danh, ngày tháng"
        case .kind: "Tên loại"
        case .subject: "Trích yếu"
        case .body: "Nội dung"
        case .recipientsHead: "Nơi nhận"
        case .recipient: "Nơi nhận, từng dòng"
        case .signer: "Người ký"
        case .rule: "Đường kẻ"
        case .pageNumber: "Số trang"
        }
    }

    /// In points. The lower size of a row of the Phụ lục goes with the lower size of its neighbours.
    var points: Int {
        switch self {
        case .nation, .superior, .office, .recipientsHead: 12
        case .motto, .number, .placeAndDay: 13
        case .kind, .subject, .body, .signer, .pageNumber: 14
        case .recipient: 11
        case .rule: 2
        }
    }

    var isBold: Bool {
        switch self {
        case .nation, .motto, .office, .kind, .subject, .recipientsHead, .signer: true
        case .superior, .number, .placeAndDay, .body, .recipient, .rule, .pageNumber: false
        }
    }

    var isItalic: Bool { self == .placeAndDay || self == .recipientsHead }

    var alignment: String {
        switch self {
        case .body: "both"
        case .recipientsHead, .recipient: "left"
        default: "center"
        }
    }

    /// Before and after, in twentieths of a point.
    var spacing: (before: Int, after: Int) {
        switch self {
        case .number, .placeAndDay: (120, 0)
        case .kind: (360, 0)
        case .body: (0, 120)
        case .rule: (30, 0)
        default: (0, 0)
        }
    }

    /// The first line of a paragraph of the body stands 1.27 cm to the right.
    var firstLine: Int { self == .body ? 720 : 0 }

    /// As `w:style` of the styles part.
    var xml: String {
        let space = spacing
        let line =
            self == .rule
            ? "40\" w:lineRule=\"exact" : self == .body ? "276\" w:lineRule=\"auto" : "240\" w:lineRule=\"auto"
        let indent = firstLine == 0 ? "" : "<w:ind w:firstLine=\"\(firstLine)\"/>"
        let isKept = self != .body && self != .pageNumber
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"\(rawValue)\"><w:name w:val=\"\(name)\"/>"
            + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(isKept ? "<w:keepNext/><w:keepLines/>" : "")"
            + "<w:spacing w:before=\"\(space.before)\" w:after=\"\(space.after)\" w:line=\"\(line)\"/>\(indent)"
            + "<w:jc w:val=\"\(alignment)\"/></w:pPr><w:rPr>\(isBold ? "<w:b/><w:bCs/>" : "")"
            + "\(isItalic ? "<w:i/><w:iCs/>" : "")<w:sz w:val=\"\(2 * points)\"/><w:szCs w:val=\"\(2 * points)\"/></w:rPr></w:style>"
    }
}
