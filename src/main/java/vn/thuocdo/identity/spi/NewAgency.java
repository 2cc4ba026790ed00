package vn.thuocdo.identity.spi;

import org.jspecify.annotations.Nullable;

/// What the first set-up asks about the agency.
///
/// @param name     its full name, for example `Ủy ban nhân dân xã Thuận Châu`
/// @param kind     commune or province
/// @param model    how its administration is organised today
/// @param province name of the province above a commune, for the heads of documents; null when not told
public record NewAgency(String name, Kind kind, Model model, @Nullable String province) {
    /// What an agency is.
    public enum Kind {
        COMMUNE, PROVINCE
    }

    /// The two models of local government: officials under a district until 30/6/2025 (Law 77/2015/QH13), divisions
    /// and a service centre under the province from 1/7/2025 (Law 72/2025/QH15).
    public enum Model {
        TWO_TIER, THREE_TIER
    }
}
