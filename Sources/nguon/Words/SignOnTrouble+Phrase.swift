import Records

extension SignOnTrouble {
    /// What an operator is told of a provider, with what the log says in brackets.
    var phrase: Phrase {
        code == .unavailable
            ? Phrase(
                vi: "Nơi xác nhận danh tính không trả lời (\(detail)).",
                en: "The sign-on provider does not answer (\(detail)).")
            : Phrase(
                vi: "Nơi xác nhận danh tính không khớp với thiết lập sign-on-… (\(detail)).",
                en: "The sign-on provider does not fit the settings sign-on-… (\(detail)).")
    }
}
