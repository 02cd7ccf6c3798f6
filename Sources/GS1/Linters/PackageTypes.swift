/// The package types of AI 7041: those of UN/ECE Recommendation 21 and those that GS1 adds to them (three characters).
enum PackageTypes {
    static func contains(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
        (1...3).contains(range.count) && codes.contains(packed(range.map { bytes[$0] }))
    }

    private static let codes: Set<UInt32> = {
        let ofTwo = twos.split { $0 == " " || $0 == "\n" }.flatMap { row in
            row.dropFirst().utf8.map { [row.utf8.first!, $0] }
        }
        let others = ones.split(separator: " ") + threes.split { $0 == " " || $0 == "\n" }
        return Set((ofTwo + others.map { Array($0.utf8) }).map(packed))
    }()

    private static func packed(_ code: [UInt8]) -> UInt32 { code.reduce(0) { $0 << 8 | UInt32($1) } }

    private static let ones = "8 9"
    /// The first character of the code, then the second character of every code that begins so.
    private static let twos = """
        1ABDFGW
        2C
        3AH
        434ABCDFGH
        5HLM
        6HP
        7AB
        8ABC
        AABCDFGHIJLMPTV
        B4BCDEFGHIJKLMNOPQRSTUVWXYZ
        CABCDEFGHIJKLMNOPQRSTUVWXYZ
        DABCGHIJKLMNPRSTUVWXY
        E123CDEFGHIN
        FBCDEILOPRTWX
        GBILRUYZ
        HABCGNR
        IABCDEFGHKLNZ
        JBCGRTY
        KGI
        LEGTUVZ
        MABCERSTWX
        NAEFGSTUV
        OABCDEFKTU
        P2ABCDEFGHIJKLNOPRTUVXYZ
        QABCDFGHJKLMNPQRS
        RDGJKLOTZ
        S1ABCDEHIKLMOPSTUVWXYZ
        T1BCDEGIKLNORSTUVWYZ
        UCN
        VAGIKLNOPQRSY
        WABCDFGHJKLMNPQRSTUVWXYZ
        X3ABCDFGHJK
        YABCDFGHJKLMNPQRSTVWXYZ
        ZABCDFGHJKLMNPQRSTUVWXYZ
        """
    private static let threes = """
        200 201 202 203 204 205 206 210 211 212 APE BGE BME BRI CBL CCE DPE FOB FPE LAB MPE OPE PAE PLP POP PPE PUE
        RB1 RB2 RB3 RCB SEC STL TEV THE TRE TTE TWE UUE WRP X11 X12 X15 X16 X17 X18 X19 X20
        """
}
