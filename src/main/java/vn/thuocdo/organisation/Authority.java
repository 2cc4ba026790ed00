package vn.thuocdo.organisation;

/// What a position may decide for the whole agency. The words stand under `organisation.authority.<name in lower case with hyphens>`.
public enum Authority {
    /// Decides nothing for the agency as a whole.
    NONE,
    /// Chủ tịch UBND: signs with full authority.
    CHAIRMAN,
    /// Phó Chủ tịch UBND: signs for the chairman (KT. CHỦ TỊCH).
    VICE_CHAIRMAN
}
