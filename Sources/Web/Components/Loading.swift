/// Stands where something is still on its way: said in words, drawn as empty lines.
struct Loading: Component {
    static let template = "part-loading"

    struct Line: Shown { let look: String }

    let text: String
    let lines: [Line]

    init(_ text: String, lines: Int = 3) {
        self.text = text
        self.lines = (0..<max(lines, 1)).map { Line(look: ["long", "middle", "short"][$0 % 3]) }
    }
}
