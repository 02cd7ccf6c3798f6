import ArgumentParser

extension Nguon {
    /// Parses the arguments, runs the command they name and returns the process's exit status. Help goes to standard
    /// output, complaints to standard error.
    static func run(_ arguments: [String]) async -> ExitStatus {
        do {
            let command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                var command = command
                try command.run()
            }
            return .done
        } catch {
            return report(error)
        }
    }

    private static func report(_ error: any Error) -> ExitStatus {
        switch error {
        case let failure as CommandFailure:
            complain(failure.phrase.text())
            return failure.status
        case let error as SettingsError:
            complain(error.phrase.text())
            return .wrongArguments
        default:
            return reportParsing(error)
        }
    }

    /// ArgumentParser's own errors: a request for help is no error, a wrong argument is status 2 (it would say 64).
    private static func reportParsing(_ error: any Error) -> ExitStatus {
        let code = exitCode(for: error)
        if code.isSuccess {
            StandardOutput.write(fullMessage(for: error))
            return .done
        }
        if let status = (error as? ExitCode).flatMap({ ExitStatus(rawValue: $0.rawValue) }) { return status }
        if code == .validationFailure {
            StandardError.write(fullMessage(for: error))
            return .wrongArguments
        }
        let failure = OutsideTrouble.failure(for: error)
        complain(failure.phrase.text())
        return failure.status
    }

    static func complain(_ text: String) { StandardError.write("nguon: " + text) }
}
