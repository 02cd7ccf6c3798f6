import GS1

extension EngineVectors {
    static func bracketed(_ item: VectorCase) -> String? {
        compare((try? ElementString(bracketed: item.string("aiBracketed")))?.unbracketed, item, "aiData")
    }

    static func unbracketed(_ item: VectorCase) -> String? {
        let data = item.string("aiData")
        let isRight = (try? ElementString(unbracketed: data)) != nil
        return isRight == item.mustPass ? nil : "\(data) is \(isRight ? "taken" : "refused")"
    }

    /// Each case is about one of the rules.
    static func associations(_ item: VectorCase) -> String? {
        let text = item.string("aiBracketed")
        let options: ElementOptions = item.option("PermitUnknownAIs") == true ? .unknownAIs : []
        guard let rule = rule(named: item.string("validation")) else { return "there is no such rule" }
        guard let elements = (try? ElementString(bracketed: text, options: options))?.elements else {
            return "\(text) cannot be read"
        }
        let holds = (try? rule.check(elements)) != nil
        return holds == item.mustPass ? nil : "\(text) is \(holds ? "taken" : "refused")"
    }

    private static func rule(named name: String) -> CompanionRule? {
        switch name {
        case "validateAIrepeats": .repeats
        case "validateAImutex": .exclusions
        case "validateAIrequisites": .needs
        case "validateDigSigRequiresSerialisedKey": .signature
        default: nil
        }
    }

    static func linter(_ item: VectorCase) -> String? {
        let text = item.string("aiBracketed")
        guard let error = error(in: text) else { return compare("GS1_LINTER_OK", to: item) }
        guard let place = place(of: error, in: text), let linter = error.linter ?? place.component.linters.all.first
        else { return compare(LinterFault.name(of: error, in: .cset82, []), to: item) }
        let data = Array(place.text.utf8)
        let inside = GS1Error(
            error.code, ai: error.ai, position: place.offset, arguments: error.arguments, linter: error.linter)
        return compare(LinterFault.name(of: inside, in: linter, data), to: item)
    }

    private static func compare(_ found: String, to item: VectorCase) -> String? {
        found == item.text("error") ? nil : "\(item.string("aiBracketed")): \(found), not \(item.string("error"))"
    }

    private static func error(in text: String) -> GS1Error? {
        do throws(GS1Error) {
            _ = try ElementString(bracketed: text)
            return nil
        } catch {
            return error
        }
    }

    /// The component in which an error lies, its text, where the error stands in it, and the value up to its end.
    private static func place(
        of error: GS1Error, in text: String
    ) -> (component: Component, text: Substring, offset: Int, before: Int)? {
        guard let ai = error.ai, let identifier = ApplicationIdentifier(ai), let position = error.position,
            let opening = text.firstRange(of: "(\(ai))")
        else { return nil }
        let value = text[opening.upperBound...]
        let offset = position - text.utf8.distance(from: text.startIndex, to: opening.upperBound)
        var start = 0
        for component in identifier.components {
            let end = min(start + component.maximum, value.count)
            if offset < end || end == value.count {
                return (component, value.dropFirst(start).prefix(end - start), offset - start, start)
            }
            start = end
        }
        return nil
    }

    /// "(8001)1|X|34": everything up to the end of the wrong component, the wrong character between bars.
    static func markup(_ item: VectorCase) -> String? {
        let text = item.string("aiBracketed")
        guard let error = error(in: text), let ai = error.ai, let place = place(of: error, in: text) else {
            return "\(text) is taken"
        }
        let value = text.dropFirst(ai.count + 2)
        let wrong = place.before + place.offset
        let rest = value.prefix(place.before + place.text.count).dropFirst(wrong)
        let markup = "(\(ai))" + value.prefix(wrong) + "|" + rest.prefix(1) + "|" + rest.dropFirst()
        return markup == item.string("markup") ? nil : "\(markup), not \(item.string("markup"))"
    }
}
