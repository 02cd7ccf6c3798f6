/// What the layout sees around every page.
struct PageFrame {
    let t: Words
    let language: String
    let otherLanguage: String
    let title: String
    let siteName: String
    /// For a narrow screen, where there is one.
    let shortName: String?
    let agency: Agency?
    let agencyCall: String?
    let isDemonstration: Bool
    let isIndexed: Bool
    /// What only pages with tools need.
    let hasTools: Bool
    let icon: String
    let home: String
    let lookup: String
    let about: String
    let legal: String
    let accessibility: String
    /// For businesses and officers.
    let registration: String
    let work: String
    /// The script that reads codes with the camera.
    let camera: String
    /// Where photographs of codes are read, and the script that makes them small.
    let scan: String
    let photo: String
    /// Where codes are explained.
    let check: String
    let switchLanguage: String
    /// The address of the same thing as data; nil when there is none.
    let data: String?
    let page: any PageBody
}

extension PageFrame: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "t": t
        case "language": language
        case "otherLanguage": otherLanguage
        case "title": title
        case "siteName": siteName
        case "shortName": shortName
        case "agency": agency
        case "agencyCall": agencyCall
        case "isDemonstration": isDemonstration
        case "isIndexed": isIndexed
        case "hasTools": hasTools
        case "icon": icon
        case "home": home
        case "lookup": lookup
        case "about": about
        case "legal": legal
        case "accessibility": accessibility
        case "registration": registration
        case "work": work
        case "camera": camera
        case "scan": scan
        case "photo": photo
        case "check": check
        case "switchLanguage": switchLanguage
        case "data": data
        case "page": page
        default: nil
        }
    }
}
