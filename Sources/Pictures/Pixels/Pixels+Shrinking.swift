extension Pixels {
    /// The mean of what each pixel covers, in whole numbers: the same on every machine.
    ///
    /// A pixel of the source is as wide as the target has columns, one of the target as wide as the source has: then both
    /// begin and end on whole numbers, and so does every overlap.
    func shrunk(to target: PictureSize) -> Pixels {
        guard target != size else { return self }
        precondition(target.width <= size.width && target.height <= size.height, "never larger")
        var shrunk = [UInt8](repeating: 0, count: target.pixels * 3)
        var sums = [UInt64](repeating: 0, count: target.width * 3)
        var row = [UInt64](repeating: 0, count: target.width * 3)
        var filled = 0
        for line in 0..<size.height {
            narrow(line, to: target.width, into: &row)
            // The line covers this much of the target row at hand, and the rest of the next.
            let share = min(target.height, size.height - filled)
            Self.add(row, times: share, to: &sums)
            filled += share
            guard filled == size.height else { continue }
            let done = line * target.height / size.height
            Self.settle(&sums, by: size.pixels, into: &shrunk, at: done * target.width * 3)
            filled = target.height - share
            Self.add(row, times: filled, to: &sums)
        }
        return Pixels(size: target, bytes: shrunk)
    }

    /// A line's colours, summed up over each column of the target; each sum weighs `size.width`.
    private func narrow(_ line: Int, to width: Int, into row: inout [UInt64]) {
        let source = size.width
        bytes.withUnsafeBufferPointer { bytes in
            var place = line * source * 3, column = 0, filled = 0
            for index in row.indices { row[index] = 0 }
            row.withUnsafeMutableBufferPointer { row in
                for _ in 0..<source {
                    let share = min(width, source - filled)
                    let rest = UInt64(width - share)
                    for colour in 0..<3 { row[column + colour] += UInt64(bytes[place + colour]) * UInt64(share) }
                    filled += share
                    if filled == source, column + 3 < row.count {
                        column += 3
                        filled = width - share
                        for colour in 0..<3 { row[column + colour] += UInt64(bytes[place + colour]) * rest }
                    }
                    place += 3
                }
            }
        }
    }

    private static func add(_ row: [UInt64], times weight: Int, to sums: inout [UInt64]) {
        guard weight > 0 else { return }
        let weight = UInt64(weight)
        sums.withUnsafeMutableBufferPointer { sums in
            row.withUnsafeBufferPointer { row in
                for index in row.indices { sums[index] += row[index] * weight }
            }
        }
    }

    /// Sums become colours, rounded; and begin anew.
    private static func settle(_ sums: inout [UInt64], by whole: Int, into bytes: inout [UInt8], at place: Int) {
        let whole = UInt64(whole)
        for index in sums.indices {
            bytes[place + index] = UInt8((sums[index] + whole / 2) / whole)
            sums[index] = 0
        }
    }
}
