extension CBV {
    /// Business steps (CBV 2.0, section 7.1).
    static let bizSteps = WordTable(
        .bizStep,
        """
        accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting
        decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting
        installing killing loading other packing picking receiving removing repackaging repairing replacing reserving
        retail_selling sampling sensor_reporting shipping staging_outbound stock_taking stocking storing transporting
        unloading unpacking void_shipping
        """)

    /// Dispositions, persistent ones included (CBV 2.0, section 7.2).
    static let dispositions = WordTable(
        .disposition,
        """
        active available completeness_inferred completeness_verified conformant container_closed container_open damaged
        destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance
        mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed
        recalled reserved retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable unknown
        """)

    /// Business transaction types (CBV 2.0, section 7.3).
    static let bizTransactionTypes = WordTable(
        .bizTransactionType, "bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt")

    /// Source and destination types (CBV 2.0, section 7.4).
    static let sourceDestinationTypes = WordTable(.sourceDestinationType, "owning_party possessing_party location")

    /// Reasons of an error declaration (CBV 2.0, section 7.5).
    static let errorReasons = WordTable(.errorReason, "did_not_occur incorrect_data")

    /// Components of a value in a coordinate system (CBV 2.0, section 7.7).
    static let components = WordTable(
        .component,
        """
        x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle easting northing latitude
        longitude altitude
        """)

    /// Kinds of measurement, of the GS1 Web Vocabulary.
    static let measurementTypes = WordTable(
        .measurementType,
        """
        AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Altitude AmountOfSubstance
        AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area Capacitance
        Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity
        ElectricCharge ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force Frequency
        Illuminance Inductance Irradiance KinematicViscosity Length LinearMomentum Luminance LuminousFlux
        LuminousIntensity MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass MassConcentration MassFlowRate
        MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass MolarVolume Power Pressure RadiantFlux
        RadiantIntensity Radioactivity RelativeHumidity Resistance Resistivity SolidAngle SpecificVolume Speed
        SurfaceDensity SurfaceTension Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction
        VolumetricFlux Wavenumber
        """)

    /// Kinds of sensor alert, of the GS1 Web Vocabulary.
    static let sensorAlertTypes = WordTable(.sensorAlertType, "ALARM_CONDITION ERROR_CONDITION")
}

extension CBV.List {
    /// The words of the list, ready to be found by their bytes.
    var table: CBV.WordTable {
        switch self {
        case .bizStep: CBV.bizSteps
        case .disposition: CBV.dispositions
        case .bizTransactionType: CBV.bizTransactionTypes
        case .sourceDestinationType: CBV.sourceDestinationTypes
        case .errorReason: CBV.errorReasons
        case .measurementType: CBV.measurementTypes
        case .sensorAlertType: CBV.sensorAlertTypes
        case .component: CBV.components
        }
    }
}
