extension ShapeCheck {
    private static let leastHectares = 0.01
    private static let mostHectares = 5_000.0
    /// Declared and measured may differ by a tenth.
    private static let tolerance = 0.1
    /// Above it the EU wants an outline of what is grown for its market.
    private static let pointHectares = 4.0
    /// The boundaries are simplified, coasts move, cages float.
    private static let offshoreMetres = 10_000.0
    private static let nearMetres = 300.0
    private static let outsideShare = 0.1
    private static let overlapShare = 0.01

    mutating func judgeSize(_ shape: Shape) {
        guard case .area = shape else {
            guard let declared = context.hectares, declared > Self.pointHectares else { return }
            findings.append(
                ShapeFinding(
                    .pointForLarge, .info, at: [shape.middle], ["declared": Self.text(declared)],
                    source: "Regulation (EU) 2023/1115, Article 2(28)"))
            return
        }
        let hectares = shape.hectares
        if hectares < Self.leastHectares {
            findings.append(
                ShapeFinding(
                    .tooSmall, .warning, at: [shape.middle], ["squareMetres": "\(Int((hectares * 10_000).rounded()))"]))
        }
        if hectares > Self.mostHectares {
            findings.append(ShapeFinding(.tooLarge, .warning, at: [shape.middle], ["hectares": Self.text(hectares)]))
        }
        guard let declared = context.hectares, declared > 0 else { return }
        let difference = abs(hectares - declared) / declared
        guard difference > Self.tolerance, abs(hectares - declared) > 0.05 else { return }
        findings.append(
            ShapeFinding(
                .areaDiffers, .warning, at: [],
                ["measured": Self.text(hectares), "declared": Self.text(declared), "share": Self.percent(difference)]))
    }

    mutating func judgeWhere(_ shape: Shape) {
        let middle = shape.middle
        guard let boundaries = context.boundaries else {
            if !Box.vietNam.contains(middle) { findings.append(outsideCountry(middle)) }
            return
        }
        guard let found = boundaries.province(at: middle, within: Self.offshoreMetres) else {
            findings.append(outsideCountry(middle))
            return
        }
        let province = context.province
        if let province, found != province, !isNear(boundaries.unit(province), middle) {
            findings.append(
                ShapeFinding(.outsideProvince, .warning, at: [middle], ["found": found, "expected": province]))
        } else {
            judgeCommune(shape, boundaries)
        }
    }

    private func outsideCountry(_ middle: Coordinate) -> ShapeFinding {
        ShapeFinding(.outsideCountry, .error, at: [middle], ["at": middle.text])
    }

    private func isNear(_ unit: Boundaries.Unit?, _ point: Coordinate) -> Bool {
        unit.map { $0.metres(to: point) <= Self.nearMetres } ?? false
    }

    private mutating func judgeCommune(_ shape: Shape, _ boundaries: Boundaries) {
        guard let commune = context.commune, let unit = boundaries.unit(commune), !unit.rings.isEmpty else { return }
        let middle = shape.middle
        var arguments = ["expected": commune]
        arguments["found"] = boundaries.commune(at: middle)
        if case .point(let point) = shape {
            guard !isNear(unit, point) else { return }
            arguments["share"] = "100"
        } else {
            guard let inside = CommonArea.of(shape.rings, unit.rings),
                let whole = CommonArea.of(shape.rings, shape.rings), whole > 0, 1 - inside / whole > Self.outsideShare
            else { return }
            arguments["share"] = Self.percent(1 - inside / whole)
        }
        findings.append(ShapeFinding(.outsideCommune, .warning, at: [middle], arguments))
    }

    mutating func judgeNeighbours(_ shape: Shape) {
        guard case .area = shape else { return }
        let box = shape.box
        for neighbour in context.neighbours where neighbour.shape.box.meets(box) {
            guard case .area = neighbour.shape, let share = shape.share(in: neighbour.shape),
                let other = neighbour.shape.share(in: shape), max(share, other) > Self.overlapShare
            else { continue }
            findings.append(
                ShapeFinding(
                    .overlap, .warning, at: [neighbour.shape.middle],
                    [
                        "name": neighbour.name, "id": neighbour.id, "share": Self.percent(share),
                        "other": Self.percent(other),
                    ]
                ))
        }
    }

    /// `37`; below one, one.
    private static func percent(_ share: Double) -> String { text(max(1, (share * 100).rounded())) }

    /// Two decimals, `12.5` without the last zero.
    static func text(_ number: Double) -> String {
        guard abs(number) < 1_000_000_000_000 else { return "\(number)" }
        let hundredths = Int((number * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
