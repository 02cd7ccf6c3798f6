/// What the layout of working pages sees around every page.
struct WorkFrame {
    let t: Words
    let language: String
    let otherLanguage: String
    let theme: String?
    let themes: [Link]
    let title: String
    let siteName: String
    let isDemonstration: Bool
    let styles: String
    let script: String
    let icon: String
    let home: String
    let switchLanguage: String
    let heading: String
    let count: String?
    let trail: [Link]
    let menu: [WorkMenu]
    let actions: [Button]
    let hasActions: Bool
    let page: any WorkBody
}
