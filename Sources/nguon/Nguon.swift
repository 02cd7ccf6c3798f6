import ArgumentParser
import Decoding
import Foundation

/// The command `nguon`: one binary that serves, fills, checks and saves.
@main
struct Nguon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nguon",
        abstract: Phrase(
            vi: "Nguồn: hệ thống truy xuất nguồn gốc của một tỉnh.", en: "Nguồn: one province's traceability system."
        ).text(),
        discussion: Phrase(
            vi: "Mã kết thúc: 0 xong, 1 bị từ chối hoặc không tìm thấy, 2 sai tham số, 3 sự cố bên ngoài.",
            en: "Exit status: 0 done, 1 refused or not found, 2 wrong arguments, 3 trouble outside."
        ).text(),
        subcommands: [
            Serve.self, Demo.self, Migrate.self, Check.self, ImportCommand.self, GS1Command.self, EPCISCommand.self,
            BackupCommand.self, RestoreCommand.self, KeyCommand.self, AccountCommand.self, MessageCommand.self,
        ])

    static func main() async {
        if CommandLine.arguments.dropFirst().elementsEqual([ReadingProcess.argument]) {
            ReadingProcess.answer()
            Foundation.exit(ExitStatus.done.rawValue)
        }
        let status = await run(Array(CommandLine.arguments.dropFirst()))
        Foundation.exit(status.rawValue)
    }
}
