extension Storyteller {
    /// A morning's delivery to the school's kitchen: received, looked at (step one of "kiểm thực ba bước"), a sample of it kept
    /// for a day.
    mutating func feedSchool(_ load: Load, from: Place, on day: Int) {
        let kitchen = cast.community.kitchen
        let leaving = moment(day, 5)
        let arrived = handOver(load, from: from, to: kitchen, leaving: leaving, minutes: 55)
        observe(load, at: kitchen, arrived.adding(minutes: 15), "inspecting", "conformant") { draft in
            draft.facts = [Fact("nguon:kitchenCheck", "kiểm tra trước khi chế biến")]
        }
        observe(load, at: kitchen, arrived.adding(minutes: 40), "storing", "in_progress") { draft in
            draft.facts = [Fact("nguon:sampleKeptHours", .decimal(24_000))]
        }
    }
}
