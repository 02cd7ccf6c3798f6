import Hummingbird
import Traceability

/// `GET /.well-known/gs1resolver`: what this resolver is and understands (GS1-Conformant Resolver 1.2, schema 1.2.0).
struct ResolverDescription: Handler {
    let installation: InstallationSettings

    func answer(_ visit: Visit) -> Response {
        let origin = PublicOrigin(visit, installation).text
        let document = Document(
            name: installation.name(in: visit.language), resolverRoot: origin,
            contact: installation.agency.map { Contact(fn: $0.name, hasTelephone: $0.dialled) },
            jsonLdContextLocation: origin + Address.linksetContext.path)
        var response = JSONAnswer.response(document)
        response.headers[.cacheControl] = "public, max-age=3600"
        response.headers[.vary] = "Accept-Language"
        return response
    }

    private struct Document: Encodable {
        let name: String
        let resolverRoot: String
        let supportedPrimaryKeys = ["all"]
        let supportedLinkType = [Namespace(namespace: LinkType.vocabulary, prefix: "gs1:")]
        let linkTypeDefaultCanBeLinkset = false
        let supportedContextValuesExternal = [
            List(nameOfList: "ISO 3166-1 alpha-2", url: "https://www.iso.org/iso-3166-country-codes.html")
        ]
        let contact: Contact?
        let jsonLdContextLocation: String
    }

    private struct Namespace: Encodable {
        let namespace: String
        let prefix: String
    }

    private struct List: Encodable {
        let nameOfList: String
        let url: String
    }

    private struct Contact: Encodable {
        let fn: String
        let hasTelephone: String?
    }
}
