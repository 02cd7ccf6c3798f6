/// What goes into one document.
struct Parcel: Sendable {
    let business: Business
    /// From 1, counted per sender.
    let number: Int
    let events: ArraySlice<Journal.Entry>
    /// Sent ten minutes after its last entry.
    let created: Moment

    /// - Parameter events: in the order in which they reached the sender's book.
    init(business: Business, number: Int, events: ArraySlice<Journal.Entry>) {
        self.business = business
        self.number = number
        self.events = events
        created = (events.last?.entered ?? Moment(seconds: 0)).adding(minutes: 10)
    }
}
