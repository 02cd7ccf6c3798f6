import ArgumentParser
import Web

/// `nguon gs1 check`: one code a line in, what each is or what is wrong with it out; or a file of cases to try the reader
/// against.
struct GS1Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Phrase(
            vi: """
                Kiểm tra mã, mỗi dòng một mã từ đầu vào chuẩn: Digital Link, EPC URN, chuỗi phần tử có ngoặc hoặc có FNC1 \
                (^), dữ liệu của máy quét, hoặc mã trần.
                """,
            en: """
                Check codes, one a line on standard input: Digital Link, EPC URN, element string with brackets or with \
                FNC1 (^), what a scanner sends, or bare key.
                """
        ).text())

    @Flag(help: jsonHelp) var json = false
    @Option(help: vectorsHelp) var vectors: String?

    private static let jsonHelp = ArgumentHelp(
        Phrase(vi: "Mỗi mã một dòng JSON.", en: "One JSON object a code.").text())
    private static let vectorsHelp = ArgumentHelp(
        Phrase(
            vi: "Thay vào đó, chạy tệp các ca thử cú pháp GS1 (JSON); dòng cuối: số ca đạt và không đạt.",
            en: "Run a file of GS1 syntax cases (JSON) instead; the last line counts what passed and failed."
        ).text(), valueName: "file")

    func run() throws {
        if let vectors { return try run(vectors: vectors) }
        let catalogue = Catalogue(files: WebFiles())
        var areAllGood = true
        while let line = readLine() {
            if line.allSatisfy(\.isWhitespace) { continue }
            let report = CodeReport(line, catalogue: catalogue, language: .current)
            areAllGood = areAllGood && report.document.valid
            StandardOutput.write(json ? report.json : report.text)
        }
        if !areAllGood { throw ExitCode(ExitStatus.refused.rawValue) }
    }

    private func run(vectors path: String) throws {
        guard let file = VectorFile(try InputFile(path).bytes()) else {
            throw CommandFailure(
                .refused,
                Phrase(vi: "\(path) không phải tệp các ca thử.", en: "\(path) is no file of cases."))
        }
        let (passed, failures) = file.run()
        for failure in failures { StandardOutput.write(failure) }
        StandardOutput.write("\(passed) passed, \(failures.count) failed")
        if !failures.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
    }
}
