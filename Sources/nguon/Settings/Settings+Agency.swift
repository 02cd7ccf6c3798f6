import Web

extension Settings {
    /// Who answers for the installation to the public.
    var publicAgency: Agency? { Agency(name: agency, phone: agencyPhone, email: agencyEmail) }
}
