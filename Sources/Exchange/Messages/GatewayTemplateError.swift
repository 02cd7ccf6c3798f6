/// What is wrong with a gateway's file, and in which line.
package struct GatewayTemplateError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// Not `METHOD https://…`.
        case request
        case header
        /// A `{{…}}` that nothing fills.
        case placeholder
        /// A body needs a Content-Type whose escaping is known.
        case contentType
        /// A line that begins with `@` and is neither `@expect TEXT` nor `@template PURPOSE ID`.
        case directive
    }

    package let code: Code
    /// From 1.
    package let line: Int
}
