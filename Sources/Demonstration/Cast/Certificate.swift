/// A certificate that a business says it has for itself, a place or a product. As invented as its holder; its days count from
/// the anchor, so that some are always good and one has always run out.
struct Certificate: Sendable {
    let standard: String
    let agency: String
    let number: String
    /// Days from the anchor.
    let start: Int
    let end: Int
}

extension Certificate {
    /// Good agricultural practice, for two years.
    static func vietGAP(_ standard: String, number: Int, end: Int) -> Certificate {
        Certificate(
            standard: "VietGAP \(standard)", agency: "Tổ chức chứng nhận Lúa Vàng (mẫu)", number: "VG-MAU-\(number)",
            start: end - 730, end: end)
    }

    /// Stars of the programme "Mỗi xã một sản phẩm", for three years.
    static func ocop(stars: Int, number: Int, start: Int) -> Certificate {
        Certificate(
            standard: "OCOP \(stars) sao", agency: "Hội đồng đánh giá, phân hạng OCOP (mẫu)",
            number: "OCOP-MAU-\(number)", start: start, end: start + 1095)
    }

    static func safety(_ standard: String, number: Int, end: Int) -> Certificate {
        Certificate(
            standard: standard, agency: "Tổ chức chứng nhận Trăng Rằm (mẫu)", number: "ATTP-MAU-\(number)",
            start: end - 1095, end: end)
    }
}
