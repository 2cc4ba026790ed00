package vn.thuocdo.organisation;

/// The frame in which an agency works.
public enum OrganisationModel {
    /// Province, district, commune: the commune works through its specialist officials (công chức chuyên môn);
    /// until 30/6/2025.
    THREE_TIER,
    /// Province, commune: the commune has divisions and a service centre; from 1/7/2025 (Luật Tổ chức chính quyền địa
    /// phương 2025).
    TWO_TIER
}
