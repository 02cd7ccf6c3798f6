/// A titled group of links in the menu of working pages.
struct WorkMenu: Shown {
    let id: String
    let title: String
    let links: [Link]
}
