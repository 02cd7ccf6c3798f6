import Records
import Testing
import Traceability

@testable import Web

@Suite("The map of what there is")
struct OverviewMapTests {
    @Test("each commune within reach has its number and leads to its list; others are not counted")
    func reach() async throws {
        try await PartyPagesTests.filled { server in
            var coordinator = try await server.signedIn("dieu.phoi", [.coordinator])
            let all = try await coordinator.get("/quan-ly/ban-do?loai=co-so")
            #expect(all.status == 200)
            #expect(all.text.contains("<a href=\"/quan-ly/co-so?xa=26041\">"))
            #expect(all.text.contains("<a href=\"/quan-ly/co-so?xa=25195\">"))
            #expect(try await coordinator.get("/quan-ly").text.contains("\"/quan-ly/ban-do\""))
            var officer = try await server.signedIn("can.bo", [PartyPagesTests.officer(of: "25195")])
            let own = try await officer.get("/quan-ly/ban-do?loai=co-so")
            #expect(own.text.contains("xa=25195") && !own.text.contains("xa=26041"))
            let places = try await officer.get("/quan-ly/ban-do?loai=noi-san-xuat")
            #expect(places.status == 200 && places.text.contains("aria-current=\"page\""))
            var owner = try await server.signedIn("chu.ho", [.owner(of: "ho-1")])
            #expect(!(try await owner.get("/quan-ly")).text.contains("/quan-ly/ban-do"))
            #expect(try await officer.get("/quan-ly/ban-do?loai=khong-co").status == 200)
        }
    }
}
