/// What happened, in the order it happened.
struct Timeline: Component {
    static let template = "part-timeline"

    struct Entry: Shown {
        enum State: String, Sendable { case done, now, later, wrong }

        let look: String
        let time: String
        let title: String
        let text: String?
        let badge: Badge?

        init(_ time: String, _ title: String, _ text: String? = nil, badge: Badge? = nil, is state: State = .done) {
            look = state.rawValue
            self.time = time
            self.title = title
            self.text = text
            self.badge = badge
        }
    }

    let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }
}
