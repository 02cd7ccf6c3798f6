import Foundation
import Traceability

/// Puts what a form answered into a place's file. Fields are called by the path of the member they fill (`address/commune`,
/// `codes/0/until`); what the form does not ask stays, what cannot be read is kept beside.
struct PlaceAnswers {
    let form: FormBody
    let language: Language
    private var unread: [UnreadAnswer] = []

    /// Rows of codes and certificates; lines of households and packers.
    static let mostRows = 20
    private static let mostLines = 2_000
    /// The file input of the shape; what it brings takes the place of what is typed.
    static let shapeFile = "shapeFile"

    init(_ form: FormBody, in language: Language) {
        self.form = form
        self.language = language
    }

    mutating func put(into previous: PlaceFile) -> PlaceFile {
        var file = previous
        let before = (previous.unread ?? []).filter { form[String($0.pointer.dropFirst())] == nil }
        texts(&file)
        numbers(&file)
        if form["shape"] != nil || form.file(Self.shapeFile) != nil { file.shape = shape() }
        if form["households"] != nil { file.households = lines("households").compactMap { household($0) } }
        if form["packers"] != nil { file.packers = lines("packers").compactMap { packer($0) } }
        if form["codes/0/code"] != nil { file.codes = (0..<Self.mostRows).compactMap { code($0) } }
        if form["certificates/0/name"] != nil {
            file.certificates = (0..<Self.mostRows).compactMap { certificate($0) }
        }
        let all = before + unread
        file.unread = all.isEmpty ? nil : all
        return file
    }

    private func texts(_ file: inout PlaceFile) {
        if let name = form["name"] { file.name = name }
        if let category = form["category"].flatMap(PlaceKind.init(rawValue:)) { file.category = category }
        if let owner = form.answer("owner") { file.owner = owner }
        set(&file.gln, "gln")
        set(&file.internalCode, "internalCode")
        set(&file.produce, "produce")
        set(&file.outputUnit, "outputUnit")
        set(&file.address.street, "address/street")
        set(&file.address.commune, "address/commune")
        set(&file.address.printed, "address/printed")
        set(&file.phone, "phone")
        set(&file.note, "note")
        file.phone = file.phone.map { PhoneNumber($0)?.text ?? $0 }
    }

    private func set(_ text: inout String?, _ field: String) {
        if form[field] != nil { text = form.answer(field) }
    }

    private mutating func numbers(_ file: inout PlaceFile) {
        if form["hectares"] != nil { file.hectares = number("hectares") }
        if form["heads"] != nil { file.heads = count("heads") }
        if form["yearlyOutput"] != nil { file.yearlyOutput = number("yearlyOutput") }
    }

    private mutating func leave(_ text: String, _ field: String, _ kind: UnreadAnswer.Form) {
        unread.append(UnreadAnswer(pointer: "/\(field)", text: String(text.prefix(20_000)), form: kind))
    }

    private mutating func number(_ field: String) -> Double? {
        guard let text = form.answer(field) else { return nil }
        let number = NumberText.reading(text, in: language)?.value
        if number == nil { leave(text, field, .number) }
        return number
    }

    /// Animals are whole.
    private mutating func count(_ field: String) -> Int? {
        guard let text = form.answer(field) else { return nil }
        let count = NumberText.reading(text, in: language).flatMap { Int(exactly: $0.value) }
        if count == nil { leave(text, field, .count) }
        return count
    }

    private mutating func day(_ field: String) -> CivilDay? {
        guard let text = form.answer(field) else { return nil }
        let day = DayText.reading(text)
        if day == nil { leave(text, field, .day) }
        return day
    }

    /// A file that cannot be read leaves its reason, not its bytes.
    private mutating func shape() -> DrawnShape? {
        let bytes = form.file(Self.shapeFile)?.bytes ?? Array((form["shape"] ?? "").utf8)
        guard !bytes.isEmpty else { return nil }
        do throws(ShapeFileError) {
            return try ShapeText.reading(bytes)
        } catch {
            leave(String(decoding: bytes.prefix(20_000), as: UTF8.self), "shape", .shape)
            return nil
        }
    }

    private func lines(_ field: String) -> [[String]] {
        (form[field] ?? "").split(whereSeparator: \.isNewline).prefix(Self.mostLines).map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        }.filter { $0.first?.isEmpty == false }
    }

    /// `Hộ ông A; 1,2; mã hồ sơ`.
    private mutating func household(_ fields: [String]) -> PlaceHousehold {
        var one = PlaceHousehold(name: fields[0])
        if fields.count > 1, !fields[1].isEmpty {
            one.hectares = NumberText.reading(fields[1], in: language)?.value
            if one.hectares == nil { leave(fields[1], "households", .number) }
        }
        one.party = fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil
        return one
    }

    /// `Cơ sở B; VN-DNPH-9001; 31/12/2027; mã hồ sơ`.
    private mutating func packer(_ fields: [String]) -> PlacePacker {
        var one = PlacePacker(name: fields[0])
        if fields.count > 1, !fields[1].isEmpty {
            one.code = PlaceCode(reading: fields[1])
            if one.code == nil { leave(fields[1], "packers", .code) }
        }
        if fields.count > 2, !fields[2].isEmpty {
            one.until = DayText.reading(fields[2])
            if one.until == nil { leave(fields[2], "packers", .day) }
        }
        one.party = fields.count > 3 && !fields[3].isEmpty ? fields[3] : nil
        return one
    }

    private mutating func code(_ row: Int) -> MarketCode? {
        let at = { (name: String) in "codes/\(row)/\(name)" }
        guard let text = form.answer(at("code")) else { return nil }
        guard let code = PlaceCode(reading: text) else {
            leave(text, at("code"), .code)
            return nil
        }
        return MarketCode(
            code: code, market: form[at("market")].flatMap(MarketCode.Market.init(rawValue:)) ?? .home,
            status: form[at("status")].flatMap(MarketCode.Status.init(rawValue:)) ?? .granted,
            by: form.answer(at("by")), decision: form.answer(at("decision")), from: day(at("from")),
            until: day(at("until")))
    }

    private mutating func certificate(_ row: Int) -> PlaceCertificate? {
        let at = { (name: String) in "certificates/\(row)/\(name)" }
        guard let name = form.answer(at("name")) else { return nil }
        return PlaceCertificate(
            name: name, number: form.answer(at("number")), by: form.answer(at("by")), from: day(at("from")),
            until: day(at("until")))
    }
}
