/// Reed-Solomon over the field of 256 elements that ISO/IEC 16022 (5.7) names: x⁸ + x⁵ + x³ + x² + 1.
enum ReedSolomon {
    /// What corrects a block: the remainder by the polynomial whose roots are the first powers of 2.
    static func remainder(of words: [UInt8], count: Int) -> [UInt8] {
        let factors = generator(count)
        var remainder = [UInt8](repeating: 0, count: count)
        for word in words {
            let lead = word ^ remainder[0]
            for index in 0..<count {
                let next = index + 1 < count ? remainder[index + 1] : 0
                remainder[index] = next ^ product(lead, factors[index])
            }
        }
        return remainder
    }

    /// Without its first factor, which is 1; highest power first.
    private static func generator(_ count: Int) -> [UInt8] {
        var polynomial: [UInt8] = [1]
        for power in 1...count {
            var next = polynomial + [0]
            for index in polynomial.indices { next[index + 1] ^= product(polynomial[index], powers[power]) }
            polynomial = next
        }
        return Array(polynomial.dropFirst())
    }

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        guard left != 0, right != 0 else { return 0 }
        return powers[(logarithms[Int(left)] + logarithms[Int(right)]) % 255]
    }

    private static let powers: [UInt8] = {
        var powers: [UInt8] = []
        var value = 1
        for _ in 0..<255 {
            powers.append(UInt8(value))
            value <<= 1
            if value > 255 { value ^= 0x12D }
        }
        return powers
    }()

    private static let logarithms: [Int] = {
        var logarithms = Array(repeating: 0, count: 256)
        for (power, value) in powers.enumerated() { logarithms[Int(value)] = power }
        return logarithms
    }()
}
