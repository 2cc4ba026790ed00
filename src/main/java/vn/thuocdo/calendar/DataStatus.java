package vn.thuocdo.calendar;

/// How far a legal datum can be relied on.
public enum DataStatus {
    /// Read in the text of the law.
    VERIFIED,
    /// Generally known, not checked against the text.
    UNVERIFIED,
    /// Chosen for the product, no law says it.
    CONSTRUCTED,
    /// Set by the agency or a decision that it names.
    OWN
}
