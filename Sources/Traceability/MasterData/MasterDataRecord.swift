/// Everything that was declared about one thing: its owner's word, and what others say, kept apart.
package struct MasterDataRecord: Hashable, Sendable {
    /// The present word of who declared the thing first.
    package let owner: MasterDataElement
    /// The present words of other senders, by sender: never shown as facts.
    package let others: [MasterDataElement]

    /// One sender's statements of the present, with when it first spoke.
    package struct Statement: Hashable, Sendable {
        package let element: MasterDataElement
        /// Record time and job of the sender's first statement about the thing.
        package let first: Moment

        package init(element: MasterDataElement, first: Moment) {
            self.element = element
            self.first = first
        }
    }

    /// Orders statements, those of one transaction too.
    package struct Moment: Hashable, Sendable, Comparable {
        package let recordTime: Int64
        package let job: Int64

        package init(recordTime: Int64, job: Int64) {
            self.recordTime = recordTime
            self.job = job
        }

        package static func < (left: Moment, right: Moment) -> Bool {
            (left.recordTime, left.job) < (right.recordTime, right.job)
        }
    }

    /// Who has an approved file of the thing owns it; where nobody has, the first declarer. `nil` when nobody declared anything.
    package init?(_ statements: [Statement]) {
        let filed = statements.filter(\.element.isFiled)
        guard let first = (filed.isEmpty ? statements : filed).min(by: { $0.order < $1.order }) else { return nil }
        let bySender = Dictionary(grouping: statements, by: \.element.sender).mapValues { $0.map(\.element).joined }
        guard let owner = bySender[first.element.sender] else { return nil }
        self.owner = owner
        others = bySender.values.filter { $0.sender != owner.sender }.sorted { $0.sender < $1.sender }
    }
}

extension MasterDataRecord.Statement {
    fileprivate var order: (Int64, Int64, String) { (first.recordTime, first.job, element.sender) }
}

extension [MasterDataElement] {
    /// The element that several vocabulary types make together, older first, a file last of all. Traps when empty.
    fileprivate var joined: MasterDataElement {
        let ordered = sorted {
            ($0.isFiled ? 1 : 0, $0.recordTime, $0.kind) < ($1.isFiled ? 1 : 0, $1.recordTime, $1.kind)
        }
        return ordered.dropFirst().reduce(ordered[0]) { $0.extended(by: $1) }
    }
}
