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
    let portalStyles: String?
    let icon: String
    let home: String
    let lookup: String
    let about: String
    let legal: String
    let accessibility: String
    /// The script that reads codes with the camera.
    let camera: String
    let switchLanguage: String
    /// The address of the same thing as data; nil when there is none.
    let data: String?
    let page: any PageBody
}
