package vn.thuocdo.calendar;

import java.time.LocalDate;
import java.util.Set;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.UnitDraft;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.Units;

/// A province with one commune that has two units, set up through the doors.
///
/// @param province the province
/// @param agency   the commune
/// @param office   a unit of it
/// @param counter  another unit of it
record Commune(UnitId province, UnitId agency, UnitId office, UnitId counter) {
    private static final LocalDate START = LocalDate.of(2021, 6, 1);

    static Commune in(Units units, CurrentActor actor) {
        var commune = new Commune(UnitId.next(), UnitId.next(), UnitId.next(), UnitId.next());
        actor.runAs(administrator(commune.province), () -> {
            units.found(new AgencyDraft(commune.province, null, UnitKind.PROVINCE, "QN",
                    "Ủy ban nhân dân tỉnh Quảng Ngãi", "UBND tỉnh", OrganisationModel.TWO_TIER, START));
            units.found(new AgencyDraft(commune.agency, commune.province, UnitKind.COMMUNE, "SB",
                    "Ủy ban nhân dân xã Sơn Bao", "UBND xã Sơn Bao", OrganisationModel.TWO_TIER, START));
        });
        actor.runAs(administrator(commune.agency), () -> {
            units.create(new UnitDraft(commune.office, commune.agency, commune.agency, UnitKind.DIVISION, "KT",
                    "Phòng Kinh tế", "P. Kinh tế", START, 0));
            units.create(new UnitDraft(commune.counter, commune.agency, commune.agency, UnitKind.SERVICE_CENTRE, "MC",
                    "Trung tâm Phục vụ hành chính công", "TTPVHCC", START, 1));
        });
        return commune;
    }

    Actor administrator() {
        return administrator(agency);
    }

    static Actor administrator(UnitId agency) {
        return actor(agency, Role.ADMINISTRATOR);
    }

    static Actor actor(UnitId agency, Role role) {
        return new Actor(AccountId.next(), "quantri", "Bùi Quang Huy", agency, agency, Set.of(role));
    }
}
