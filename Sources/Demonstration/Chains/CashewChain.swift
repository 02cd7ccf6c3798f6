/// Cashew: trees here and abroad → shelling → grading → blending → roasting → jars → cartons → shop.
struct CashewChain: Sendable {
    var teller: Storyteller
    /// Raw nuts at the factory, by where they grew.
    var homeNuts = Warehouse()
    var importedNuts = Warehouse()
    /// Graded kernels at the roastery; home-grown ones apart.
    var homeKernels = Warehouse()
    var importedKernels = Warehouse()
    /// Large pieces of home-grown kernels, which the candy maker buys.
    var homePieces = Warehouse()

    static let harvests = 60
    static let shipments = 8
    static let shellings = 40
    static let packings = 34

    init(_ demonstration: Demonstration, cast: Cast) {
        teller = Storyteller(demonstration, cast: cast, part: "cashew")
    }

    mutating func tell() -> Journal {
        for number in 0..<CashewChain.harvests { harvest(number) }
        for number in 0..<CashewChain.shipments { bringIn(number) }
        for number in 0..<CashewChain.shellings { shell(number) }
        for number in 0..<CashewChain.packings {
            let packed = JarRun(number, teller)
            let jars = roastAndPack(packed)
            distribute(packed, jars: jars)
        }
        recall()
        return teller.journal
    }
}
