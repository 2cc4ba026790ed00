package vn.thuocdo.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.identity.Account;
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
import vn.thuocdo.testing.People;

/// A province with two communes, and everybody who tries the endpoints; set up through the doors.
@TestComponent
final class Places {
    private static final LocalDate START = LocalDate.of(2021, 6, 1);

    final UnitId province = UnitId.next();
    final UnitId commune = UnitId.next();
    final UnitId neighbour = UnitId.next();
    final UnitId culture = UnitId.next();
    final UnitId economy = UnitId.next();
    final UnitId centre = UnitId.next();

    private final Units units;
    private final CurrentActor actors;
    private final People people;
    private final Map<Who, Account> accounts = new EnumMap<>(Who.class);

    Places(Units units, CurrentActor actors, People people) {
        this.units = units;
        this.actors = actors;
        this.people = people;
    }

    void setUp() {
        agency(province, null, "SL", "tỉnh Sơn La");
        agency(commune, province, "TC", "xã Thuận Châu");
        agency(neighbour, province, "CL", "xã Chiềng La");
        unit(culture, "VHXH", "Phòng Văn hóa – Xã hội", UnitKind.DIVISION);
        unit(economy, "KT", "Phòng Kinh tế", UnitKind.DIVISION);
        unit(centre, "TTPVHCC", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE);
        for (var who : Who.values())
            if (who != Who.ANONYMOUS)
                accounts.put(who, people.person("thu." + who.word(), "Người thử " + who.word(), agencyOf(who),
                        unitOf(who), who.roles()));
    }

    Account account(Who who) {
        var account = accounts.get(who);
        if (account == null)
            throw new IllegalArgumentException(who.word() + " has no account");
        return account;
    }

    <T> T as(Who who, Supplier<T> work) {
        return people.as(account(who), work);
    }

    void run(Who who, Runnable work) {
        people.runAs(account(who), work);
    }

    /// Names of the places and people: `{culture}`, `{specialist}` and so on.
    void name(Samples samples) {
        samples.put("province-unit", province).put("commune", commune).put("neighbour-unit", neighbour)
                .put("culture", culture).put("economy", economy).put("centre", centre);
        accounts.forEach((who, account) -> samples.put(who.word(), account.id()));
        accounts.forEach((who, account) -> samples.put(who.word() + ".username", account.username()));
        samples.put("password", java.net.URLEncoder.encode(People.PASSWORD, java.nio.charset.StandardCharsets.UTF_8));
        samples.put("password.plain", People.PASSWORD);
        samples.put("basic", java.util.Base64.getEncoder().encodeToString((account(Who.SPECIALIST).username() + ":"
                + People.PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private UnitId agencyOf(Who who) {
        return switch (who) {
            case NEIGHBOUR -> neighbour;
            case PROVINCE, PROVINCE_ADMINISTRATOR -> province;
            default -> commune;
        };
    }

    private UnitId unitOf(Who who) {
        return switch (who) {
            case SPECIALIST -> culture;
            case COLLEAGUE -> economy;
            case COUNTER -> centre;
            default -> agencyOf(who);
        };
    }

    private void agency(UnitId id, @Nullable UnitId parent, String code, String name) {
        actors.runAs(administrator(province), () -> units.found(new AgencyDraft(id, parent,
                parent == null ? UnitKind.PROVINCE : UnitKind.COMMUNE, code, "Ủy ban nhân dân " + name,
                "UBND " + name, OrganisationModel.TWO_TIER, START)));
    }

    private void unit(UnitId id, String code, String name, UnitKind kind) {
        actors.runAs(administrator(commune), () -> units.create(
                new UnitDraft(id, commune, commune, kind, code, name, "", START, 0)));
    }

    private static Actor administrator(UnitId agency) {
        return new Actor(AccountId.next(), "quantri", "Quản trị", agency, agency, Set.of(Role.ADMINISTRATOR));
    }
}
