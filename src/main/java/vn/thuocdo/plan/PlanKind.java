package vn.thuocdo.plan;

/// What a plan is for. Names stand in the message bundle under `plan.kind.<name>`.
public enum PlanKind {
    /// Reform plan of the agency (kế hoạch CCHC).
    REFORM,
    /// Repair of lost points of the index (kế hoạch khắc phục).
    REMEDIATION,
    /// Satisfaction and index improvement (PARI, SIPAS).
    SATISFACTION,
    /// Inspection of reform work.
    INSPECTION,
    /// Communication about reform.
    COMMUNICATION,
    /// Digital transformation.
    DIGITAL,
    /// Plan of one unit under a plan of the agency.
    UNIT
}
