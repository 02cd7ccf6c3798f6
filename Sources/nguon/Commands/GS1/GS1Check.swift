import ArgumentParser
import Web

/// `nguon gs1 check`: one code a line in, what each is or what is wrong with it out.
struct GS1Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Phrase(
            vi: """
                Kiểm tra mã, mỗi dòng một mã từ đầu vào chuẩn: Digital Link, EPC URN, chuỗi phần tử có ngoặc, hoặc mã \
                trần.
                """,
            en: """
                Check codes, one a line on standard input: Digital Link, EPC URN, bracketed element string, or bare \
                key.
                """
        ).text())

    @Flag(help: jsonHelp) var json = false

    private static let jsonHelp = ArgumentHelp(
        Phrase(vi: "Mỗi mã một dòng JSON.", en: "One JSON object a code.").text())

    func run() throws {
        let catalogue = Catalogue(files: WebFiles())
        var areAllGood = true
        while let line = readLine() {
            if line.allSatisfy(\.isWhitespace) { continue }
            let report = CodeReport(line, catalogue: catalogue, language: .current)
            areAllGood = areAllGood && report.valid
            StandardOutput.write(json ? report.json : report.text)
        }
        if !areAllGood { throw ExitCode(ExitStatus.refused.rawValue) }
    }
}
