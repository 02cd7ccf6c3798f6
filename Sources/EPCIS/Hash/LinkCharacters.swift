/// Characters of a value in a Digital Link path: letters, digits, `"'-.;<=>_` and percent triplets.
enum LinkCharacters {
    static func areGood(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x22, 0x25, 0x27, 0x2D, 0x2E, 0x3B...0x3E, 0x5F: true
            default: false
            }
        }
    }
}
