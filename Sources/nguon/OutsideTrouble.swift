import Foundation
import NIOCore
import SQL

/// Turns what was thrown from below into words for an operator: what is wrong and what to do. Nothing technical is
/// lost: the engine's own message follows in brackets.
enum OutsideTrouble {
    static func failure(for error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case let error as SettingsError: CommandFailure(.wrongArguments, error.phrase)
        case let error as MigrationError: CommandFailure(.trouble, phrase(for: error))
        case let error as SQLError: CommandFailure(.trouble, phrase(for: error))
        case let error as IOError where error.errnoCode == EADDRINUSE: CommandFailure(.trouble, addressTaken)
        case let error as CocoaError: CommandFailure(.trouble, same(error.localizedDescription))
        default: CommandFailure(.trouble, same(String(describing: error)))
        }
    }

    private static let addressTaken = Phrase(
        vi: "Địa chỉ này đang có chương trình khác lắng nghe. Dừng chương trình ấy hoặc chọn cổng khác bằng --port.",
        en: "Another program listens on this address. Stop it, or choose another port with --port.")

    private static func same(_ text: String) -> Phrase { Phrase(vi: text, en: text) }
}

extension OutsideTrouble {
    private static func phrase(for error: SQLError) -> Phrase {
        switch error.code {
        case .unavailable:
            Phrase(
                vi: """
                    Không mở hoặc không nối được cơ sở dữ liệu. Kiểm tra --database, máy chủ và quyền truy cập \
                    (\(error.message)).
                    """,
                en: """
                    Cannot open or reach the database. Check --database, the server and the access rights \
                    (\(error.message)).
                    """
            )
        case .diskFull:
            Phrase(
                vi: "Hết chỗ trên đĩa chứa cơ sở dữ liệu; giải phóng chỗ rồi chạy lại (\(error.message)).",
                en: "The disk that holds the database is full; free some space and run again (\(error.message)).")
        case .configuration:
            Phrase(
                vi: """
                    Cơ sở dữ liệu này không dùng được như hiện nay; xem Docs/operations.md, mục PostgreSQL \
                    (\(error.message)).
                    """,
                en: "This database cannot be used as it is; see Docs/operations.md, PostgreSQL (\(error.message)).")
        case .corrupt:
            Phrase(
                vi: """
                    Tệp cơ sở dữ liệu bị hỏng hoặc không phải của Nguồn; hãy phục hồi từ bản sao lưu \
                    (\(error.message)).
                    """,
                en: "The database file is damaged or not ours; restore a backup (\(error.message)).")
        default:
            Phrase(vi: "Cơ sở dữ liệu báo lỗi: \(error.description)", en: "The database says: \(error.description)")
        }
    }

    private static func phrase(for error: MigrationError) -> Phrase {
        switch error.code {
        case .newerSchema:
            Phrase(
                vi: "Cơ sở dữ liệu đã được một bản Nguồn mới hơn nâng cấp (\(error.name)); hãy chạy bản mới ấy.",
                en: "The database was brought further by a newer Nguồn (\(error.name)); run that newer version.")
        case .changed, .renamed:
            Phrase(
                vi: """
                    Cơ sở dữ liệu được tạo bởi một bản Nguồn khác: bước \(error.name) không trùng. Dùng đúng bản cũ \
                    hoặc cơ sở dữ liệu mới.
                    """,
                en: """
                    The database was made by another build of Nguồn: step \(error.name) differs. Use that build, or a \
                    new database.
                    """
            )
        default:
            Phrase(
                vi: "Không nâng cấp được lược đồ: \(error.description)",
                en: "The schema could not be brought up to date: \(error.description)")
        }
    }
}
