/// An ID for a request that brings none: 128 random bits in hexadecimal. Not a secret; a UUID of Foundation's opens a device each time.
enum RequestID {
    @Sendable static func random() -> String {
        hexadecimal(.random(in: .min ... .max)) + hexadecimal(.random(in: .min ... .max))
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
