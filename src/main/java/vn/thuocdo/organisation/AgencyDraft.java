package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// A commune or province to be set up.
///
/// @param id        its identity, chosen by the caller
/// @param parent    for a commune the province or district above it, or null where that is not kept here
/// @param kind      [UnitKind#PROVINCE] or [UnitKind#COMMUNE]
/// @param code      short code
/// @param name      full name, for example `Ủy ban nhân dân xã Thuận Châu`
/// @param shortName for example `UBND xã Thuận Châu`
/// @param model     the frame in which it begins
/// @param from      first day
public record AgencyDraft(UnitId id, @Nullable UnitId parent, UnitKind kind, String code, String name,
        String shortName, OrganisationModel model, LocalDate from) {}
