enum TraceabilityPlaceholder {}
