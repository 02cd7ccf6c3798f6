extension EventDraft {
    /// Temperatures as sensor elements: one element a logger and span.
    func writeReadings(to json: inout JSONWriter) {
        json.list("sensorElementList", readings) { json, reading in
            json.object { json in
                json.name("sensorMetadata")
                json.object { writeMetadata(of: reading, to: &$0) }
                json.name("sensorReport")
                json.array { $0.object { writeReport(of: reading, to: &$0) } }
            }
        }
    }

    private func writeMetadata(of reading: SensorReading, to json: inout JSONWriter) {
        json.member("startTime", reading.start.text(utc: sender.spelling.utc))
        json.member("endTime", reading.end.text(utc: sender.spelling.utc))
        json.member("deviceID", reading.device.text(sender.spelling.identifiers))
    }

    private func writeReport(of reading: SensorReading, to json: inout JSONWriter) {
        json.member("type", "Temperature")
        if reading.isAlarm { json.member("exception", "ALARM_CONDITION") }
        for (name, value) in [
            ("minValue", reading.minimum), ("maxValue", reading.maximum), ("meanValue", reading.mean),
        ] {
            json.name(name)
            json.decimal(thousandths: value)
        }
        json.member("uom", "CEL")
    }
}
