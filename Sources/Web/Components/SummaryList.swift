/// What is known of one thing, line by line.
struct SummaryList: Component {
    static let template = "part-summary"

    struct Line: Shown {
        let key: String
        let value: String
        let badge: Badge?
        let action: Link?

        init(_ key: String, _ value: String, badge: Badge? = nil, action: Link? = nil) {
            self.key = key
            self.value = value
            self.badge = badge
            self.action = action
        }
    }

    let lines: [Line]

    init(_ lines: [Line]) { self.lines = lines }
}
