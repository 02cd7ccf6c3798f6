/// Our own line icons: 24 px, a stroke of 1.5. The raw value is the template's name.
enum Icon: String, CaseIterable, Sendable {
    case check = "icon-check"
    case download = "icon-download"
    case info = "icon-info"
    case menu = "icon-menu"
    case nothing = "icon-nothing"
    case pen = "icon-pen"
    case plus = "icon-plus"
    case question = "icon-question"
    case seal = "icon-seal"
    case search = "icon-search"
    case source = "icon-source"
    case stop = "icon-stop"
    case warning = "icon-warning"
}
