/// What a form sends beside what is typed: the token against forged requests, the version that was read.
struct HiddenField: Component {
    static let template = "part-hidden"

    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
