import Carriers
import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/tai-khoan/hai-lop/ma-qr`: what a telephone's authenticator scans. Only while it is being set up, only for who does.
struct EnrolmentSymbolHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        guard let secret = try await desk.store.enrolment(person.token) else { throw Problem.notFound }
        let uri = secret.uri(
            issuer: desk.pages.installation.shortName(in: visit.language) ?? "Nguồn", account: person.account.loginShown
        )
        guard let code = QRCode(uri, level: .medium) else { throw Problem.notFound }
        let headers: HTTPFields = [.contentType: "image/svg+xml", .cacheControl: "no-store"]
        return Response(
            status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: code.svg(size: 220))))
    }
}
