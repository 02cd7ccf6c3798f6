import Foundation

/// The clock and the disk.
struct MachineCheck {
    /// Microseconds UTC.
    let now: Int64
    /// The instant of the newest event stored, if one is: a clock never stands before what it has seen.
    let newest: Int64?
    let freeBytes: Int64?

    /// The day this was written; a clock before it is wrong. Microseconds UTC.
    private static let written: Int64 = 1_767_225_600_000_000
    private static let tightBytes: Int64 = 2 << 30

    var clock: CheckResult {
        if now < Self.written || newest.map({ now < $0 - 60_000_000 }) ?? false {
            return CheckResult(
                "clock", .bad,
                Phrase(
                    vi: "Đồng hồ máy chạy sai (\(text(now))); chỉnh giờ và bật đồng bộ NTP.",
                    en: "The machine's clock is wrong (\(text(now))); set it and turn NTP on."))
        }
        return CheckResult("clock", .good, Phrase(vi: text(now), en: text(now)))
    }

    var disk: CheckResult {
        guard let freeBytes else {
            return CheckResult(
                "disk", .warning, Phrase(vi: "Không đo được chỗ trống.", en: "Cannot tell how much is free."))
        }
        let free = (Double(freeBytes) / 1e9).formatted(.number.precision(.fractionLength(1))) + " GB"
        if freeBytes < Health.leastFreeBytes {
            return CheckResult(
                "disk", .bad,
                Phrase(
                    vi: "Gần hết chỗ (\(free)); giải phóng hoặc thêm đĩa, nếu không việc ghi sẽ bị từ chối.",
                    en: "Almost full (\(free)); free some space or add a disk, or writes will be refused."))
        }
        return CheckResult(
            "disk", freeBytes < Self.tightBytes ? .warning : .good, Phrase(vi: "Còn trống \(free)", en: "\(free) free"))
    }

    private func text(_ microseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000).formatted(.iso8601)
    }
}
