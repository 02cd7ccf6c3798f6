import Traceability

/// The questions of a place's form, each with the answer so far.
struct PlaceQuestions {
    let draft: FileDraft<PlaceFile>
    let view: FileView
    let map: DrawMap?

    private var file: PlaceFile { draft.file }

    private func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }

    /// What somebody typed there and could not be read goes before what the file holds.
    private func answer(_ field: String, _ kept: String?) -> String {
        file.unread?.first { $0.pointer == "/\(field)" }?.text ?? kept ?? ""
    }

    private func line(
        _ field: String, _ kept: String?, hint: String? = nil, isOptional: Bool = true, most: Int = 200,
        width: TextInput.Width = .full
    ) -> Piece {
        draft.field(
            field, label(field), hint: hint.map { text($0) }, isOptional: isOptional,
            TextInput(answer(field, kept), width: width, maxLength: most))
    }

    private func number(_ field: String, _ kept: Double?, hint: String? = nil, unit: String? = nil) -> Piece {
        let written = kept.flatMap { Quantity($0) }.map { NumberText.decimal($0, places: 3, in: view.words.language) }
        return draft.field(
            field, label(field), hint: hint.map { text($0) }, isOptional: true, unit: unit,
            TextInput.number(answer(field, written)))
    }

    private func label(_ field: String) -> String { view.field(.place, field) }

    // MARK: Steps

    var what: [Piece] {
        let kinds = PlaceKind.allCases.map {
            Choice($0.rawValue, text("lookup.place.\($0.rawValue)"), isChosen: $0 == file.category)
        }
        var parts = [
            line("name", file.name, isOptional: false),
            draft.field("category", label("category"), Select(kinds)),
        ]
        if view.visit.asker?.parties.count != 1 {
            parts.append(
                line("owner", file.owner, hint: "place.hint.owner", isOptional: false, most: 64, width: .code))
        }
        return parts + [
            line("produce", file.produce, hint: "place.hint.produce"),
            number("hectares", file.hectares, unit: text("place.unit.hectares")),
            number("heads", file.heads.map(Double.init), hint: "place.hint.heads"),
            number("yearlyOutput", file.yearlyOutput),
            line("outputUnit", file.outputUnit, hint: "place.hint.outputUnit", most: 40, width: .code),
        ] + CodeHelp.pieces(for: file.gln == nil ? file.owner : "", view) + [
            draft.field(
                "gln", label("gln"), hint: text("place.hint.gln"), isOptional: true,
                TextInput.digits(file.gln ?? "", maxLength: 20)),
            line("internalCode", file.internalCode, most: 60, width: .code),
        ]
    }

    /// - Parameter commune: the question for the commune, as every kind of file asks it.
    func whereabouts(_ commune: Piece) -> [Piece] {
        let shape = draft.field(
            "shape", label("shape"), hint: text("place.hint.shape"), isOptional: true,
            TextArea(answer("shape", file.shape.map(ShapeText.writing)), rows: 8))
        let upload = Field(
            PlaceAnswers.shapeFile, text("place.shapeFile"), hint: text("place.hint.file"), isOptional: true,
            FileInput(accept: ".geojson,.json,.kml,.csv,.txt,application/geo+json"))
        return [
            Piece(Notice(.info, text("place.form.private"))), commune, line("address/street", file.address.street),
            line("address/printed", file.address.printed, hint: "place.hint.printed", most: 300), Piece(upload), shape,
        ] + (map.map { [Piece($0)] } ?? [])
    }

    var people: [Piece] {
        let households = file.households.map { one in
            Self.line([one.name, amount(one.hectares), one.party])
        }
        let packers = file.packers.map { one in
            Self.line([one.name, one.code?.text, one.until.map(DayText.writing), one.party])
        }
        return [
            draft.field(
                "households", label("households"), hint: text("place.hint.households"), isOptional: true,
                TextArea(households.joined(separator: "\n"), rows: 6)),
            draft.field(
                "packers", label("packers"), hint: text("place.hint.packers"), isOptional: true,
                TextArea(packers.joined(separator: "\n"), rows: 3)),
            draft.field(
                "phone", label("phone"), isOptional: true, TextInput.digits(file.phone ?? "", maxLength: 20)),
            draft.field("note", label("note"), isOptional: true, TextArea(file.note ?? "", rows: 3, maxLength: 500)),
        ]
    }

    private func amount(_ number: Double?) -> String? {
        number.flatMap { Quantity($0) }.map { NumberText.decimal($0, places: 3, in: view.words.language) }
    }

    /// Parts of a line, those that are missing at its end left out.
    private static func line(_ parts: [String?]) -> String {
        parts.map { $0 ?? "" }.reversed().drop { $0.isEmpty }.reversed().joined(separator: "; ")
    }

    // MARK: Codes and certificates

    /// Those there are, and one more to fill in.
    var codes: [Piece] {
        (0..<min(file.codes.count + 1, PlaceAnswers.mostRows)).map { row in
            let code = row < file.codes.count ? file.codes[row] : nil
            return Piece(Fieldset(text("place.form.code", ["number": "\(row + 1)"]), fields(code, "codes/\(row)/")))
        }
    }

    private func fields(_ code: MarketCode?, _ path: String) -> [Piece] {
        let markets = MarketCode.Market.allCases.map {
            Choice($0.rawValue, text("place.market.\($0.rawValue)"), isChosen: $0 == code?.market)
        }
        let states = MarketCode.Status.allCases.map {
            Choice($0.rawValue, text("place.code.\($0.rawValue)"), isChosen: $0 == code?.status)
        }
        return [
            line(path + "code", code?.code.text, most: 60, width: .code),
            draft.field(path + "market", label("codes/market"), Select(markets)),
            draft.field(path + "status", label("codes/status"), Select(states)),
            line(path + "by", code?.by), line(path + "decision", code?.decision, most: 100, width: .code),
            day(path + "from", code?.from), day(path + "until", code?.until),
        ]
    }

    var certificates: [Piece] {
        (0..<min(file.certificates.count + 1, PlaceAnswers.mostRows)).map { row in
            let one = row < file.certificates.count ? file.certificates[row] : nil
            let path = "certificates/\(row)/"
            return Piece(
                Fieldset(
                    text("place.form.certificate", ["number": "\(row + 1)"]),
                    [
                        line(path + "name", one?.name, hint: "place.hint.certificate"),
                        line(path + "number", one?.number, most: 100, width: .code), line(path + "by", one?.by),
                        day(path + "from", one?.from), day(path + "until", one?.until),
                    ]))
        }
    }

    private func day(_ field: String, _ kept: CivilDay?) -> Piece {
        draft.field(
            field, label(field), isOptional: true, TextInput.day(answer(field, kept.map(DayText.writing))))
    }
}
