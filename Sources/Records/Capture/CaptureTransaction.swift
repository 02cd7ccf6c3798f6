import SQL
import Traceability

/// One open transaction that stores a group of documents, one after the other.
struct CaptureTransaction {
    struct Loaded {
        var known: KnownIdentities
        let contexts: [EffectiveContext: Int64]
        var replays: IdempotencyKeys
        let gtins: GTINBook
    }

    let session: any SQLSession
    let collaborators: CaptureCollaborators
    var loaded: Loaded
    private let first: EventCounter
    private let recordTime: Int64
    private var number: Int64
    private var events = EventBatches()
    private var jobs = JobBatches()
    private var masterData: [MasterDataDeclaration] = []
    /// Jobs of this transaction by number, for a repetition within it.
    private var made: [CaptureJobID: CaptureJob] = [:]

    init(
        session: any SQLSession, counter: EventCounter, collaborators: CaptureCollaborators, loaded: Loaded
    ) {
        self.session = session
        self.collaborators = collaborators
        self.loaded = loaded
        first = counter
        number = counter.value
        recordTime = max(counter.at, collaborators.pen.clock.now())
    }

    mutating func run(_ work: CaptureWork) throws -> CaptureOutcome {
        if let replay = try replay(of: work.capture) { return replay }
        if work.capture.isAccepted, try !CaptureDocuments.take(work.capture.job, in: session) {
            return .finishedElsewhere
        }
        let job = work.kind == .accept ? accept(work.capture) : try store(work.capture)
        made[job.id] = job
        loaded.replays.add(work.capture)
        return .receipt(CaptureReceipt(job: job, isReplay: false))
    }

    /// The same key with the same bytes is the same job; with other bytes a mistake of the client's.
    private func replay(of capture: PreparedCapture) throws -> CaptureOutcome? {
        guard let before = loaded.replays.job(of: capture) else { return nil }
        guard before.digest == capture.digest else {
            return .refused(CaptureError(.keyReused, arguments: ["job": before.job.description]))
        }
        guard let job = try made[before.job] ?? CaptureJobs.job(before.job, in: session) else { return nil }
        return .receipt(CaptureReceipt(job: job, isReplay: true))
    }

    /// Bytes and job; the events follow in the background.
    private mutating func accept(_ capture: PreparedCapture) -> CaptureJob {
        let job = CaptureJob(accepting: capture)
        let settings = collaborators.settings
        jobs.append(job, of: capture)
        jobs.append(
            document: capture, lease: CaptureLease(owner: settings.node, until: recordTime + settings.lease))
        jobs.append(auditEntry(.captureAccepted, job, capture))
        return job
    }

    private mutating func store(_ capture: PreparedCapture) throws -> CaptureJob {
        let context = CaptureContext(
            known: loaded.known.events, now: recordTime, policy: collaborators.settings.policy,
            sender: capture.sender, gtins: loaded.gtins)
        let verdict = CaptureRules.decide(capture.document, in: context)
        let runs = verdict.isStored ? try place(capture, verdict.entries) : SubmissionRuns()
        let job = CaptureJob(finishing: capture, verdict: verdict, at: recordTime)
        if verdict.isStored { declareMasterData(of: capture) }
        jobs.append(verdict.findings, of: job.id)
        jobs.append(runs, of: job.id)
        jobs.append(auditEntry(job.isSuccess ? .captureStored : .captureRefused, job, capture))
        if capture.isAccepted { try CaptureJobs.finish(job, in: session) } else { jobs.append(job, of: capture) }
        return job
    }

    private func auditEntry(_ action: AuditAction, _ job: CaptureJob, _ capture: PreparedCapture) -> AuditEntry {
        collaborators.pen.entry(
            action, on: "job:\(job.id)", by: capture.actor,
            detail: "events \(job.eventCount), stored \(job.storedCount), refused \(job.refusedCount)",
            request: capture.request)
    }

    private mutating func declareMasterData(of capture: PreparedCapture) {
        guard !capture.vocabularies.isEmpty, let context = loaded.contexts[capture.context] else { return }
        masterData.append(
            MasterDataDeclaration(
                vocabularies: capture.vocabularies, bytes: capture.bytes, sender: capture.sender,
                job: capture.job.number, recordTime: recordTime, context: context))
    }

    /// Numbers the new events and finds the numbers of the known ones.
    private mutating func place(_ capture: PreparedCapture, _ verdicts: [EntryVerdict]) throws -> SubmissionRuns {
        guard let context = loaded.contexts[capture.context] else {
            precondition(verdicts.isEmpty, "a document with events has its context loaded")
            return SubmissionRuns()
        }
        var runs = SubmissionRuns()
        var salts = Salts(count: verdicts.count, collaborators.randomness)
        for (entry, verdict) in zip(capture.document.entries, verdicts) {
            guard case .event(let event) = entry else { continue }
            switch verdict {
            case .refused: continue
            case .duplicate(let known):
                runs.add(position: event.position, number: known, isDuplicate: true)
                if loaded.known.add(sender: capture.sender, of: event.identity) {
                    jobs.append(sender: capture.sender, ofKnown: known)
                }
            case .repeats:
                guard let known = loaded.known.events[event.identity]?.number else { continue }
                runs.add(position: event.position, number: known, isDuplicate: true)
            case .new:
                try add(event, of: capture, context: context, salt: salts.next())
                runs.add(position: event.position, number: number, isDuplicate: false)
            }
        }
        return runs
    }

    private mutating func add(
        _ event: SubmittedEvent, of capture: PreparedCapture, context: Int64, salt: [UInt8]
    ) throws {
        number += 1
        events.append(
            event, of: capture,
            at: EventBatches.Placement(number: number, recordTime: recordTime, context: context, salt: salt))
        loaded.known.add(event, number: number, from: capture.sender)
        if events.isLarge { try events.flush(in: session) }
    }

    /// Writes what waits and leaves the counter at the last number given.
    mutating func finish() throws {
        if number > first.value {
            try events.flush(in: session)
            try EventCounter.leave(at: number, recordTime: recordTime, in: session)
        }
        try jobs.flush(in: session)
        if !masterData.isEmpty { try collaborators.masterData.write(masterData, in: session) }
    }
}
