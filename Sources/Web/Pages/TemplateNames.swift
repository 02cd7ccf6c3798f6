import Mustache

// The template library finds a name by reflection, which was two thirds of an origin page's time. What stands on every scanned
// page says itself what its names are; a test compares them with what reflection sees.

extension PageFrame: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "t": t
        case "language": language
        case "otherLanguage": otherLanguage
        case "title": title
        case "siteName": siteName
        case "shortName": shortName
        case "agency": agency
        case "agencyCall": agencyCall
        case "isDemonstration": isDemonstration
        case "isIndexed": isIndexed
        case "portalStyles": portalStyles
        case "icon": icon
        case "home": home
        case "lookup": lookup
        case "about": about
        case "legal": legal
        case "accessibility": accessibility
        case "camera": camera
        case "switchLanguage": switchLanguage
        case "data": data
        case "page": page
        default: nil
        }
    }
}

extension OriginPage: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "verdict": verdict
        case "product": product
        case "facts": facts
        case "hasFacts": hasFacts
        case "statement": statement
        case "advice": advice
        case "isUnknown": isUnknown
        case "isForeign": isForeign
        case "hasAdvice": hasAdvice
        case "stages": stages
        case "fold": fold
        case "lastStages": lastStages
        case "hasStages": hasStages
        case "map": map
        case "journeyCut": journeyCut
        case "certificates": certificates
        case "items": items
        case "hasItems": hasItems
        case "identity": identity
        case "uri": uri
        case "report": report
        case "passport": passport
        case "data": data
        case "isCalm": isCalm
        case "isVerdictHeading": isVerdictHeading
        case "hasData": hasData
        case "isIndexed": isIndexed
        default: nil
        }
    }
}

extension OriginVerdict: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "tone": tone
        case "icon": icon
        case "headline": headline
        case "explanation": explanation
        default: nil
        }
    }
}

extension OriginProduct: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "nameLanguage": nameLanguage
        case "brand": brand
        case "netContent": netContent
        case "declaredLanguage": declaredLanguage
        case "details": details
        case "picture": picture
        default: nil
        }
    }
}

extension OriginFact: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        case "note": note
        case "tone": tone
        case "more": more
        case "isWide": isWide
        default: nil
        }
    }
}

extension OriginStatement: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "confirmed": confirmed
        case "declared": declared
        case "isConfirmed": isConfirmed
        default: nil
        }
    }
}

extension OriginStage: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "day": day
        case "machineDay": machineDay
        case "until": until
        case "name": self.name
        case "places": places
        case "product": product
        case "disputed": disputed
        case "count": count
        case "entries": entries
        case "more": more
        default: nil
        }
    }
}

extension OriginStage.Until: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "dash": dash
        case "day": day
        case "machineDay": machineDay
        default: nil
        }
    }
}

extension OriginFold: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "stages": stages
        case "rest": rest
        default: nil
        }
    }
}

extension OriginItem: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "point": point
        case "label": label
        case "value": value
        case "state": state
        case "stateWords": stateWords
        default: nil
        }
    }
}

extension OriginIdentity: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "ai": ai
        case "label": label
        case "value": value
        default: nil
        }
    }
}

extension OriginMap: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "width": width
        case "height": height
        case "outline": outline
        case "dots": dots
        case "stops": stops
        case "title": title
        default: nil
        }
    }
}

extension OriginMap.Stop: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "name": self.name
        case "x": x
        case "y": y
        default: nil
        }
    }
}

extension OriginCertificates: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "shown": shown
        case "rest": rest
        default: nil
        }
    }
}

extension OriginCertificate: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "standing": standing
        case "tone": tone
        case "parts": parts
        default: nil
        }
    }
}

extension OriginReport: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "code": code
        case "agency": agency
        case "phone": phone
        case "call": call
        case "email": email
        case "write": write
        case "canReach": canReach
        default: nil
        }
    }
}

extension Agency: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "phone": phone
        case "email": email
        default: nil
        }
    }
}

extension OriginPicture: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "address": address
        case "alternative": alternative
        default: nil
        }
    }
}

extension OriginEntry: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "date": date
        case "time": time
        case "machineTime": machineTime
        case "step": step
        case "spot": spot
        default: nil
        }
    }
}
