extension Corpus {
    private static let frame =
        #"{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"ex":"https://example.org/voc/"}],"type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-09-01T00:00:00Z","epcisBody":{"eventList":["#
    private static let when = #""eventTime":"2026-09-01T08:00:00.1235+07:00","eventTimeZoneOffset":"+07:00""#

    /// Small documents of every event type, every structure once.
    static let documents = Corpus(
        [
            #"{"type":"ObjectEvent",\#(when),"action":"ADD","epcList":["https://id.example.org/01/09521234567899/21/S1"],"bizStep":"commissioning","ilmd":{"cbvmda:lotNumber":"L1","ex:a":{"ex:b":[1,2.50,true,null]}}}"#,
            #"{"type":"ObjectEvent",\#(when),"action":"OBSERVE","eventID":"ni:///sha-256;00?ver=CBV2.0","epcList":[],"readPoint":{"id":"urn:epc:id:sgln:9521234.00001.0","ex:x":"y"},"sensorElementList":[{"sensorMetadata":{"time":"2026-09-01T01:00:00Z","deviceID":"urn:x:d"},"sensorReport":[{"type":"Temperature","value":4.50,"uom":"CEL","minValue":-1e2,"booleanValue":true,"hexBinaryValue":"0a"}]}]}"#,
            #"{"type":"AggregationEvent",\#(when),"action":"DELETE","parentID":"urn:epc:id:sscc:9521234.0000000001","childEPCs":["urn:epc:id:sgtin:9521234.056789.1"],"childQuantityList":[{"epcClass":"urn:epc:class:lgtin:9521234.056789.L","quantity":1.50,"uom":"KGM"}]}"#,
            #"{"type":"TransactionEvent",\#(when),"action":"ADD","bizTransactionList":[{"type":"po","bizTransaction":"urn:x:1"}],"epcList":["urn:epc:id:giai:9521234.1"],"sourceList":[{"type":"owning_party","source":"urn:epc:id:pgln:9521234.00001"}],"destinationList":[{"type":"location","destination":"https://x.example/414/9521234000013"}]}"#,
            #"{"type":"TransformationEvent",\#(when),"transformationID":"urn:x:t","inputQuantityList":[{"epcClass":"https://a.example/01/09521234567899/10/A%2F1","quantity":10}],"outputEPCList":["https://a.example/01/09521234567899/21/%C4%91"],"persistentDisposition":{"set":["completeness_verified"],"unset":["urn:epcglobal:cbv:disp:expired"]}}"#,
            #"{"type":"AssociationEvent",\#(when),"action":"ADD","parentID":"urn:epc:id:grai:9521234.12345.1","childEPCs":["urn:x:c"],"errorDeclaration":{"declarationTime":"2026-09-02T00:00:00Z","reason":"incorrect_data","correctiveEventIDs":["urn:x:e"]},"certificationInfo":["https://x.example/c"],"disposition":"cbv:Disp-active","ex:ext":{"@type":"ex:T","ex:n":"Sầu riêng \u0111 \ud83c\udf31"}}"#,
        ].map { frame + $0 + "]}}" },
        words: [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "1e999", "-0", "0.0",
            "1E+5", "\"@context\":", "\"type\":",
            "\"eventID\":\"a\",", "\"quantityList\":", "\"id\":", "\"ex:\":", "\"ilmd\":{},",
            "urn:epcglobal:cbv:bizStep:Shipping", "24:00:00", "-14:00",
            "2026-02-30", "[[[[[[[[", "\"a\":{\"a\":", "99999999999999999999",
        ])

    /// ID tokens and the sets of keys beside them.
    static let tokens = Corpus(
        [
            "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwczovL2EiLCJhdWQiOlsibiJdLCJleHAiOjF9.AAAA",
            "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.e30.AAAAAAAA", "eyJhbGciOiJub25lIn0.e30.",
            #"{"keys":[{"kty":"RSA","kid":"k","use":"sig","alg":"RS256","n":"AQAB","e":"AQAB"}]}"#,
            #"{"keys":[{"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"}]}"#,
        ],
        words: [
            ".", "..", "=", "-", "_", "e30", "eyJhbGciOiJ", "bm9uZSI", "SFMyNTYi", "\"kty\":\"oct\"", "\"n\":\"\"",
            "\"x\":null", "[", "]", "{", "}", ",", "\"key_ops\":[\"verify\"]", "\u{0}", "đ",
        ])

    /// Codes in every printed form.
    static let codes = Corpus(
        [
            "https://id.example.org/01/09521234567899/22/2A/10/LOT%2F1/21/S1?17=261231&foo=b%20ar#x",
            "HTTP://example.org:80/stem/more/414/9521234000013/254/7",
            "https://example.org/00/095212340000000013", "https://example.org/8003/09521234567899AB",
            "https://example.org/8006/095212345678990102/21/1",
            "https://example.org/253/9521234567899X1", "https://example.org/255/9521234567899123",
            "https://example.org/8010/9521234AB%23/8011/12",
            "https://example.org/8004/9521234%22%25", "https://example.org/8017/952123400000000017/8019/1",
            "https://example.org/8013/9521234ABC2T",
            "https://example.org/01/09521234567899/235/TPX", "https://example.org/417/9521234000013",
            "https://example.org/401/9521234AB",
            "https://example.org/402/95212340000000015", "urn:epc:id:sgtin:9521234.056789.S%2F1",
            "urn:epc:id:sscc:9521234.0000000001",
            "urn:epc:id:sgln:9521234.00001.0", "urn:epc:id:grai:9521234.12345.1", "urn:epc:id:giai:9521234.A%22",
            "urn:epc:id:gsrn:9521234.0000000001",
            "urn:epc:id:gdti:9521234.12345.X", "urn:epc:id:cpi:9521234.AB.12", "urn:epc:id:sgcn:9521234.12345.1",
            "urn:epc:id:ginc:9521234.AB",
            "urn:epc:id:gsin:9521234.000000001", "urn:epc:id:itip:9521234.056789.01.02.S",
            "urn:epc:id:upui:9521234.056789.T", "urn:epc:id:pgln:9521234.00001",
            "urn:epc:class:lgtin:9521234.056789.L%2F1", "urn:epc:idpat:sgtin:9521234.056789.*",
            "(01)09521234567899(10)AB(21)1(17)261231", "9521234567899", "09521234567899",
            "95212347", "095212340000000013", "01/09521234567899/10/A",
        ],
        words: [
            "/01/", "/10/", "/21/", "/22/", "/254/", "/8011/", "?", "&", "=", "%", "%2", "%2F", "%00", "%FF", "%C3%A9",
            "#", "..", "//", "(", ")", "(01)", "(21)", "^",
            "urn:epc:id:", "urn:epc:class:", ".", "*", "https://", "0", "9", "\u{1D}", "đ", " ",
        ])

    /// Places drawn in every way that is read.
    static let shapes = Corpus(
        [
            #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{"area_ha":2,"ten":"đ"},"geometry":{"type":"MultiPolygon","coordinates":[[[[107.2,10.95],[107.204,10.95],[107.204,10.954],[107.2,10.95]],[[107.203,10.951],[107.2035,10.951],[107.2035,10.9515],[107.203,10.951]]]]}}]}"#,
            #"{"type":"Polygon","coordinates":[[[10.95,107.2],[10.95,107.204],[10.954,107.204],[10.954,107.2]]]}"#,
            "<kml><Placemark><name>A</name><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>107.2,10.95,0 107.204,10.95 107.204,10.954 107.2,10.95</coordinates></LinearRing></outerBoundaryIs></Polygon><Point><coordinates>107,10</coordinates></Point></MultiGeometry></Placemark></kml>",
            "ma,vi do,kinh do\nA,10.95,107.2\nA,10.95,107.204\nA,10.954,107.204\n",
            "11°56'35.8\"N 108°53'36.3\"E\n10,95; 107,2\n",
        ],
        words: [
            "[", "]", "{", "}", "-", "e400", "1e9", "999999999", "0", ".", ",", "null", "180", "-90", "<Polygon>",
            "</Polygon>", "<coordinates>", "\n", "°", "'", "S", "<!DOCTYPE a>", "&#0;", "đ", "107.202", "10.952",
        ])
}
