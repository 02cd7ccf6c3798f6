/// How large a symbol may be where it is scanned: a row of a symbol specification table (General Specifications 5.12.3). Micrometres.
package struct SymbolSpecification: Hashable, Sendable {
    /// How wide a module may be.
    package let modules: ClosedRange<Int>
    /// What to aim at.
    package let target: Int
    /// Bars are at least that high.
    let leastHeight: Int
    /// … and that many modules.
    let heightInModules: Int

    /// - Returns: nil where no table has such a symbol.
    package init?(_ carrier: Carrier, _ use: PrintUse) {
        switch (carrier, use) {
        case (.ean13, .retail), (.upcA, .retail): self.init(264...660, 330, heightInModules: 70)
        case (.ean8, .retail): self.init(264...660, 330, heightInModules: 56)
        case (.ean13, .retailAndDistribution), (.upcA, .retailAndDistribution):
            self.init(495...660, 660, heightInModules: 70)
        case (.ean8, .retailAndDistribution): self.init(495...660, 660, heightInModules: 56)
        case (.gs1128, .distribution): self.init(495...1_016, 495, leastHeight: 31_750)
        case (.gs1128, .logistics): self.init(495...940, 495, leastHeight: 31_750)
        // A camera needs one and a half times what a line of light does (the tables' common note on 2D symbols).
        case (.qr, .retail), (.dataMatrix, .retail), (.gs1DataMatrix, .retail): self.init(396...990, 495)
        case (.qr, .retailAndDistribution), (.dataMatrix, .retailAndDistribution),
            (.gs1DataMatrix, .retailAndDistribution):
            self.init(743...990, 743)
        case (.gs1DataMatrix, .distribution), (.gs1QR, .distribution), (.gs1DataMatrix, .logistics),
            (.gs1QR, .logistics), (.qr, .distribution), (.dataMatrix, .distribution), (.qr, .logistics),
            (.dataMatrix, .logistics):
            self.init(743...1_500, 743)
        default: return nil
        }
    }

    private init(_ modules: ClosedRange<Int>, _ target: Int, leastHeight: Int = 0, heightInModules: Int = 0) {
        self.modules = modules
        self.target = target
        self.leastHeight = leastHeight
        self.heightInModules = heightInModules
    }

    /// How many modules high the bars are when a module is that wide.
    func height(module: Int) -> Int { max(heightInModules, (leastHeight + module - 1) / module) }
}

extension Carrier {
    /// Where such a symbol is mostly scanned.
    package func usualUse(of elements: [PrintedElement]) -> PrintUse {
        if elements.contains(where: { $0.ai == "00" }) { return .logistics }
        return self == .gs1128 || self == .gs1QR ? .distribution : .retail
    }
}
