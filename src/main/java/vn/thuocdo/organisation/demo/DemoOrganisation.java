package vn.thuocdo.organisation.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AgencyDraft;
import vn.thuocdo.organisation.MergerDraft;
import vn.thuocdo.organisation.UnitDraft;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.organisation.demo.DemoScript.DemoAgency;

/// The places of the demonstration: tỉnh Sơn La with Thuận Châu (new frame), Chiềng Ly (kept in the frame before
/// 1/7/2025) and Chiềng La (merged from three). All or nothing, and nothing when it is already there.
///
/// Agencies have the identity `demo/<key>`; units are found by their code in the agency; accounts have the identity
/// `demo/account/<username>`.
@Component
@Profile("demo")
@Order(20)
class DemoOrganisation implements ApplicationRunner {
    private final Units units;
    private final UnitQueries queries;
    private final DemoStaff staff;
    private final AccountQueries accounts;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    DemoOrganisation(Units units, UnitQueries queries, DemoStaff staff, AccountQueries accounts,
            CurrentActor actor, TransactionTemplate transaction) {
        this.units = units;
        this.queries = queries;
        this.staff = staff;
        this.accounts = accounts;
        this.actor = actor;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments none) throws IOException {
        try (var file = new ClassPathResource("demo/organisation.json").getInputStream()) {
            var script = JsonMapper.shared().readValue(file, DemoScript.class);
            if (queries.find(id(script.province().key())).isEmpty())
                transaction.executeWithoutResult(status -> play(script));
        }
    }

    static UnitId id(String key) {
        return new UnitId(uuid(key));
    }

    static UUID uuid(String key) {
        return UUID.nameUUIDFromBytes(("demo/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /// The system, allowed to manage units and accounts of one agency.
    static Actor system(UnitId agency) {
        return new Actor(Actor.SYSTEM, "system", "Thước Đo", agency, agency, Set.of(Role.ADMINISTRATOR));
    }

    private void play(DemoScript script) {
        var province = id(script.province().key());
        found(script.province(), UnitKind.PROVINCE, null, province);
        for (var commune : script.communes())
            found(commune, UnitKind.COMMUNE, above(commune, script.province(), province), province);
        script.merged().communes().forEach(commune -> found(commune, UnitKind.COMMUNE, province, province));
        actor.runAs(accounts.actor(new AccountId(uuid("account/quantritinh"))).orElseThrow(),
                () -> units.merge(merger(script.merged())));
    }

    private void found(DemoAgency agency, UnitKind kind, @Nullable UnitId parent, UnitId province) {
        var id = id(agency.key());
        actor.runAs(system(province), () -> {
            units.found(new AgencyDraft(id, parent, kind, agency.code(), agency.name(), agency.shortName(),
                    agency.model(), agency.from()));
            units.establish(id, code -> id(agency.key() + "/" + code));
            int place = 20;
            for (var unit : agency.units())
                units.create(new UnitDraft(id(agency.key() + "/" + unit.code()), id, id, unit.kind(), unit.code(),
                        unit.name(), unit.shortName(), agency.from(), place++));
        });
        actor.runAs(system(id), () -> staff.appoint(agency, queries.inAgency(id, agency.from())));
    }

    private UnitId above(DemoAgency commune, DemoAgency province, UnitId provinceId) {
        var district = commune.district();
        if (district == null)
            return provinceId;
        return actor.as(system(provinceId), () -> units.create(new UnitDraft(id(district.key()), provinceId, provinceId,
                UnitKind.DISTRICT, district.code(), district.name(), district.shortName(), province.from(), 50))).id();
    }

    private static MergerDraft merger(DemoScript.DemoMerger merged) {
        List<UnitId> communes = merged.communes().stream().map(commune -> id(commune.key())).toList();
        return new MergerDraft(id(merged.key()), communes, communes.getFirst(), merged.name(), merged.shortName(),
                merged.code(), merged.on(), merged.document(), Map.of());
    }
}
