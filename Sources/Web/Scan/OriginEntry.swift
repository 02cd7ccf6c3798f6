import Traceability

/// One recorded event behind a line of the journey: when exactly, and what the line leaves out. No name here is one of
/// ``OriginStage``'s: a template that misses a name here would find it there.
struct OriginEntry: Sendable {
    let date: String
    /// `07:30`, by Vietnam's clocks.
    let time: String
    /// `2026-11-21T07:30+07:00`.
    let machineTime: String
    /// The step as recorded, where it says more than the stage's name.
    let step: String?
    /// `nil` where the line names the one place there is.
    let spot: String?

    /// - Parameter province: one the reader knows already.
    init(_ stage: DossierStage, named name: String, isPlaceKnown: Bool, knowing province: String?, words: OriginWords) {
        date = words.day(stage.day)
        time = words.timeOfDay(stage.time)
        machineTime = "\(stage.day.text)T\(time)+07:00"
        let step = words.step(stage) ?? words.stage(stage)
        self.step = step == name ? nil : step
        spot = isPlaceKnown ? nil : stage.place.flatMap { words.place($0, knowing: province) }
    }
}

extension OriginEntry: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "date": date
        case "time": time
        case "machineTime": machineTime
        case "step": step
        case "spot": spot
        default: nil
        }
    }
}
