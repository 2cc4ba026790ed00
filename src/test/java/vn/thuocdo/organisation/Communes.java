package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.Set;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// A province with communes for tests, set up through the door.
record Communes(Units units, CurrentActor actor, UnitId province) {
    static final LocalDate START = LocalDate.of(2021, 6, 1);

    static Communes in(Units units, CurrentActor actor) {
        var communes = new Communes(units, actor, UnitId.next());
        // the province administrator founds the own province, as the first set-up does
        actor.runAs(administrator(communes.province), () -> units.found(new AgencyDraft(communes.province, null,
                UnitKind.PROVINCE, "SL", "Ủy ban nhân dân tỉnh Sơn La", "UBND tỉnh Sơn La",
                OrganisationModel.THREE_TIER, START)));
        return communes;
    }

    static Actor administrator(UnitId agency) {
        return actor(agency, Role.ADMINISTRATOR);
    }

    static Actor actor(UnitId agency, Role... roles) {
        return new Actor(AccountId.next(), "x", "Người thử", agency, agency, Set.of(roles));
    }

    Unit commune(String name, OrganisationModel model) {
        var code = "X" + Math.abs(name.hashCode());
        return actor.as(administrator(province), () -> units.found(new AgencyDraft(UnitId.next(), province,
                UnitKind.COMMUNE, code, "Ủy ban nhân dân " + name, "UBND " + name, model, START)));
    }

    Unit unit(Unit agency, UnitKind kind, String code, String name) {
        return actor.as(administrator(agency.agency()), () -> units.create(
                new UnitDraft(UnitId.next(), agency.agency(), agency.id(), kind, code, name, "", START, 0)));
    }
}
