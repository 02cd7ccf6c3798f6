/// A PDF 1.4 of one page, without a date or an ID: the same drawing is the same file.
enum PDFFile {
    /// - Parameters:
    ///   - width, height: points, as PDF writes numbers.
    ///   - drawing: the page's content.
    static func page(width: String, height: String, drawing: String, title: String) -> [UInt8] {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Resources << >> /Contents 4 0 R >>",
            "<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)endstream",
            "<< /Title (\(escaped(title))) >>",
        ]
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += "\(padded(place)) 00000 n \n" }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 5 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(file.utf8)
    }

    /// A number given in millionths.
    static func number(_ millionths: Int) -> String {
        let digits = String(millionths % 1_000_000)
        return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    private static func padded(_ place: Int) -> String {
        let digits = String(place)
        return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    }

    /// Brackets and backslashes end a string or begin an escape; what is no ASCII is left out.
    private static func escaped(_ title: String) -> String {
        title.unicodeScalars.reduce(into: "") { text, scalar in
            guard (0x20...0x7E).contains(scalar.value) else { return }
            if "()\\".unicodeScalars.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }
}
