import Mustache

/// A value that tells templates its names itself. The library would find them by reflection, which was two thirds of an origin
/// page's time (decision 0015); so what stands on every scanned page tells them, beside its properties. A test compares them with
/// what reflection sees.
protocol TemplateValue: MustacheParent {}
