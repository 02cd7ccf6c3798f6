/// A column of a table of parties. Raw values are stored.
package enum ImportColumn: String, CaseIterable, Codable, Hashable, Sendable {
    case kind, name, phone, taxCode, commune, street, printedAddress, sector, memberCode, memberSince
    case representative, representativePhone, email, licence, licenceDate, licenceIssuer, gln, consent, note

    /// Where a finding of the file belongs.
    /// - Parameter pointer: into the file (``ProvinceFile/findings(in:)``).
    init?(pointer: String) {
        switch pointer {
        case "/name": self = .name
        case "/taxCode": self = .taxCode
        case "/phone": self = .phone
        case "/email": self = .email
        case "/sector": self = .sector
        case "/gln": self = .gln
        case "/consent": self = .consent
        case "/note": self = .note
        case "/address/commune": self = .commune
        case "/address/street": self = .street
        case "/address/printed": self = .printedAddress
        case "/representative/name": self = .representative
        case "/representative/phone": self = .representativePhone
        default: return nil
        }
    }

    /// Headings it goes by, folded: the template's, and those that people's own tables have.
    package var headings: Set<String> {
        switch self {
        case .kind: ["loai", "loai co so", "loai hinh", "kind", "type", "kind of party"]
        case .name:
            [
                "ten", "ten ho", "ho ten", "ho va ten", "chu ho", "ten chu ho", "ho ten chu ho", "ho va ten chu ho",
                "ten co so", "ten don vi", "ten thanh vien", "ho va ten thanh vien", "name", "full name", "household",
                "name of household", "name of party",
            ]
        case .phone:
            ["dien thoai", "so dien thoai", "sdt", "dt", "di dong", "phone", "telephone", "mobile", "phone number"]
        case .taxCode:
            [
                "ma so thue", "mst", "ma so thue hoac so dinh danh", "so dinh danh", "so dinh danh ca nhan", "cccd",
                "so cccd",
                "can cuoc", "so can cuoc", "can cuoc cong dan", "tax code", "tax code or personal number",
                "personal number", "id number",
            ]
        case .commune:
            ["xa", "phuong", "xa phuong", "xa phuong dac khu", "xa phuong thi tran", "ma xa", "commune", "ward"]
        case .street:
            [
                "dia chi", "ap", "thon", "ap so nha", "so nha duong ap", "so nha ap", "ap thon so nha", "address",
                "street", "hamlet",
            ]
        case .printedAddress: ["dia chi in tren nhan", "dia chi tren nhan", "address on labels", "printed address"]
        case .sector: ["nganh", "linh vuc", "nganh quan ly", "sector"]
        case .memberCode: ["ma thanh vien", "ma ho", "so the thanh vien", "member code", "member number"]
        case .memberSince:
            ["ngay vao", "ngay tham gia", "ngay gia nhap", "ngay vao hop tac xa", "member since", "joined"]
        case .representative: ["nguoi dai dien", "dai dien", "representative"]
        case .representativePhone:
            ["dien thoai nguoi dai dien", "sdt nguoi dai dien", "phone of representative", "representative s phone"]
        case .email: ["email", "e mail", "thu dien tu", "hop thu"]
        case .licence:
            ["so giay dang ky", "so dang ky kinh doanh", "giay phep", "so giay phep", "registration number", "licence"]
        case .licenceDate: ["ngay cap", "ngay dang ky", "date of registration", "issued on"]
        case .licenceIssuer: ["noi cap", "co quan cap", "issuer", "issued by"]
        case .gln: ["gln", "ma gln", "ma dia diem"]
        case .consent: ["ngay dong y", "ngay ky phieu dong y", "dong y", "consent", "consent given on"]
        case .note: ["ghi chu", "note", "notes", "remarks"]
        }
    }
}
