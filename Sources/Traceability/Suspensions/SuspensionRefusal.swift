/// Why a code says nothing that can be suspended.
package struct SuspensionRefusal: Error, Hashable {
    package let finding: Finding

    init(_ code: SuspensionCode, _ arguments: [String: String] = [:]) { finding = code.at("code", arguments) }
}
