package vn.thuocdo.organisation;

import java.util.EnumSet;
import java.util.Set;

/// Sorts of units. The words for them stand under the message key `organisation.kind.<name in lower case with hyphens>`.
public enum UnitKind {
    /// Tỉnh, thành phố: an agency of its own, above its communes.
    PROVINCE,
    /// Huyện: between province and commune until 30/6/2025; a unit of the province's agency.
    DISTRICT,
    /// Xã, phường, đặc khu: an agency of its own.
    COMMUNE,
    /// Thường trực, lãnh đạo UBND: chairman and vice chairmen.
    LEADERSHIP,
    /// Phòng, văn phòng, sở: a division with a head.
    DIVISION,
    /// Công chức chuyên môn of the frame before 1/7/2025, who does the work of a division.
    OFFICIAL_POST,
    /// Trung tâm Phục vụ hành chính công, Bộ phận Một cửa and other public service centres.
    SERVICE_CENTRE,
    /// Thôn, bản, ấp, tổ dân phố.
    HAMLET,
    /// Mặt trận, đoàn thể, trạm y tế, trường học: takes part in plans, not part of the People's Committee.
    PARTNER;

    /// Whether units of this sort own data: the top of a province or of a commune.
    public boolean isAgency() {
        return this == PROVINCE || this == COMMUNE;
    }

    /// Whether such a unit may stand directly under one of the other sort.
    public boolean mayStandUnder(UnitKind parent) {
        return above().contains(parent);
    }

    /// Whether the sort exists in the frame.
    public boolean existsIn(OrganisationModel model) {
        return this != OFFICIAL_POST || model == OrganisationModel.THREE_TIER;
    }

    private Set<UnitKind> above() {
        return switch (this) {
            case PROVINCE -> EnumSet.noneOf(UnitKind.class);
            case DISTRICT -> EnumSet.of(PROVINCE);
            case COMMUNE -> EnumSet.of(PROVINCE, DISTRICT);
            case OFFICIAL_POST, HAMLET -> EnumSet.of(COMMUNE);
            case LEADERSHIP, PARTNER -> EnumSet.of(PROVINCE, DISTRICT, COMMUNE);
            case DIVISION, SERVICE_CENTRE -> EnumSet.of(PROVINCE, DISTRICT, COMMUNE, DIVISION);
        };
    }
}
