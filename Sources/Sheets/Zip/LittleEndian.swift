/// Numbers as ZIP writes them: the lowest byte first.
extension Array where Element == UInt8 {
    /// - Precondition: the bytes are there.
    func number(at place: Int, bytes count: Int) -> Int {
        var number = 0
        for index in (place..<place + count).reversed() { number = number << 8 | Int(self[index]) }
        return number
    }

    mutating func append(number: Int, bytes count: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}
