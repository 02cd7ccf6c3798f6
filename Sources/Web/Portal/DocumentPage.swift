/// One of the pages that only say something. Their words stand in the templates; what the law is, in a reference file.
struct DocumentPage: PageBody {
    let title: String
    let instruments: [LegalEntry]
}
