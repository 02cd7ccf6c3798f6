import Sheets

/// Tables that come in and go out: seconds, since a person waits for them.
enum SheetRows {
    static func read() async throws -> Figure {
        var figure = Figure(
            name: "sheet-read-10k", unit: "s", better: .lower, baselineName: "",
            counts: "10,000 households of 12 cells each, XLSX; archive, XML, texts and values, in memory")
        let file = workbook(rows: 10_000)
        for _ in 0..<7 {
            figure.values.append(
                try await timed { guard try SheetTable.read(file).rows.count == 10_001 else { fatalError("rows") } })
        }
        return figure
    }

    static func write() async throws -> Figure {
        var figure = Figure(
            name: "sheet-write-20k", unit: "s", better: .lower, baselineName: "",
            counts: "20,000 households of 12 cells each, XLSX, taken after each row")
        for _ in 0..<7 { figure.values.append(try await timed { _ = workbook(rows: 20_000) }) }
        return figure
    }

    private static func timed(_ body: () throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try body()
        return seconds(ContinuousClock.now - start)
    }

    private static func workbook(rows: Int) -> [UInt8] {
        var writer = WorkbookWriter()
        writer.begin(SheetLayout(name: "Hộ thành viên", columns: (1...12).map { .init("Cột \($0)") }))
        var bytes: [UInt8] = []
        for number in 0..<rows {
            writer.add([
                .text("Hộ Nguyễn Văn Số \(number) (mẫu)"), .text("09\(10_000_000 + number)"),
                .text("Ấp \(number % 12)"),
                .text("Xã Xuân Bắc"), .text("Đồng Nai"), .number(CellNumber(Double(number) / 8)!),
                .date(CellDate(serial: Double(40_000 + number % 6_000))!), .boolean(number % 2 == 0),
                .text("Sầu riêng"),
                .text("VU-\(number)"), nil, .text("Ghi chú của hộ số \(number), thành viên từ lâu"),
            ])
            bytes += writer.take()
        }
        writer.finish()
        return bytes + writer.take()
    }
}
