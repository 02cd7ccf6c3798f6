/// The stages of a journey as the public reads them: the word for each stands in the catalogue under `stage.<raw value>`.
package enum StageName: String, CaseIterable, Hashable, Sendable {
    /// "Thu hoạch"
    case harvesting
    /// "Chăn nuôi": animals raised, or brought to the farm.
    case raising
    /// "Nhập khẩu": goods that arrive from abroad.
    case importing
    /// "Đưa vào hệ thống": an item or lot gets its code; nothing says how it came to be.
    case commissioning
    /// "Giết mổ"
    case slaughtering
    /// "Sơ chế, phân loại": cleaned, graded, cut to size where goods are packed.
    case sorting
    /// "Chế biến"
    case processing
    /// "Đóng gói"
    case packing
    /// "Mở kiện"
    case unpacking
    /// "Kiểm tra": its outcome is not told.
    case inspecting
    /// "Kiểm tra: đạt"
    case inspectionPassed
    /// "Kiểm tra: không đạt"
    case inspectionFailed
    /// "Thông báo thu hồi"
    case recalling
    /// "Lưu kho"
    case storing
    /// "Xuất hàng"
    case shipping
    /// "Vận chuyển"
    case transporting
    /// "Nhận hàng"
    case receiving
    /// "Bán lẻ"
    case selling
    /// "Ngừng lưu hành": withdrawn, destroyed.
    case withdrawing
    /// "Khác": a step without a word of ours; the sender's own term goes with it.
    case other
}
