/// The copy of a sample paper: one page that says it is none.
struct SamplePaper: Sendable {
    let number: String

    /// A PDF of the least that readers open.
    var bytes: [UInt8] {
        let text = """
            BT /F1 36 Tf 60 740 Td (MAU - KHONG CO GIA TRI) Tj ET
            BT /F1 18 Tf 60 700 Td (So: \(number)) Tj ET
            BT /F1 12 Tf 60 670 Td (Sample of the demonstration. Not a paper of anybody.) Tj ET
            """
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
            /Resources << /Font << /F1 5 0 R >> >> >>
            """,
            "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += String(String(10_000_000_000 + place).dropFirst()) + " 00000 n \n" }
        file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(file.utf8)
    }
}
