/// Who submitted what, as runs of consecutive positions and numbers: a batch of new events is one row.
struct SubmissionRuns {
    struct Run: Hashable {
        let firstPosition: Int
        var count: Int
        let firstNumber: Int64
        let isDuplicate: Bool
    }

    private(set) var runs: [Run] = []

    mutating func add(position: Int, number: Int64, isDuplicate: Bool) {
        if let last = runs.last, last.isDuplicate == isDuplicate,
            position == last.firstPosition + last.count, number == last.firstNumber + Int64(last.count)
        {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(Run(firstPosition: position, count: 1, firstNumber: number, isDuplicate: isDuplicate))
        }
    }
}
