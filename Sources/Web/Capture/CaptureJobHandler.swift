import Hummingbird
import Records

/// `GET /epcis/capture/{captureID}`: what became of a document.
struct CaptureJobHandler: Handler {
    let id: String
    let jobs: CaptureJobs
    let catalogue: Catalogue

    /// Whoever may send may see its own jobs; a job of somebody else is not there.
    func answer(_ visit: Visit) async throws -> Response {
        let actor = try CaptureJobsHandler.reader(visit)
        let media = try visit.mediaType(of: ["application/json", "application/ld+json"])
        guard let id = CaptureJobID(id), let job = try await jobs.job(id: id, for: actor) else {
            throw Problem(.notFound, "web.noJob")
        }
        return JSONAnswer.response(CaptureJobDocument(job, for: visit, in: catalogue), mediaType: media)
    }
}
