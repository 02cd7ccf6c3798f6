extension DigitalLink {
    /// Key, qualifiers and attributes.
    package var elements: [Element] { [key] + qualifiers + attributes }

    /// The rules about what stands together. Errors have no position; `ai` tells which element it is.
    package func checkCompany() throws(GS1Error) {
        var check = CompanyCheck()
        check.add(key)
        for qualifier in qualifiers { check.add(qualifier) }
        for attribute in attributes { check.add(attribute) }
        if check.holds() { return }
        do throws(GS1Error) {
            try CompanionRule.check(elements)
        } catch {
            throw GS1Error(error.code, ai: error.ai, arguments: error.arguments)
        }
    }
}
