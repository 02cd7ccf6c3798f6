/// The data set that decoding a carrier must show at least: NĐ 37/2026/NĐ-CP Điều 23.5 a–i. Words: `item.<raw value>`.
package enum RequiredItem: String, CaseIterable, Hashable, Sendable {
    /// a) "Tên sản phẩm, hàng hóa"
    case productName
    /// b) "Hình ảnh"
    case image
    /// c) "Tên đơn vị sản xuất, kinh doanh"
    case businessName
    /// d) "Địa chỉ đơn vị sản xuất, kinh doanh"
    case businessAddress
    /// đ) "Xuất xứ"
    case origin
    /// e) The critical tracking events and when they took place
    case events
    /// g) "Thương hiệu, nhãn hiệu, số lô/mẻ hoặc số sê-ri": if any
    case brandAndLot
    /// h) "Hạn sử dụng": if any
    case expiry
    /// i) Standards and regulations applied
    case standards

    /// The point of Điều 23.5, in Vietnamese order of letters.
    package var point: String {
        switch self {
        case .productName: "a"
        case .image: "b"
        case .businessName: "c"
        case .businessAddress: "d"
        case .origin: "đ"
        case .events: "e"
        case .brandAndLot: "g"
        case .expiry: "h"
        case .standards: "i"
        }
    }

    /// Asked for only where the goods have it.
    package var isIfAny: Bool { self == .brandAndLot || self == .expiry }
}
