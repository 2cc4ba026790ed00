package vn.thuocdo.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.SearchHit;
import vn.thuocdo.ui.spi.SearchSource;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// Where the module appears on shared pages: tabs of the settings, people in the search.
@Component
class OrganisationPlaces implements SettingsSource, SearchSource {
    private static final int AFTER_WORK = 60;

    private final StaffStore staff;
    private final UnitQueries units;
    private final UnitPolicy policy;

    OrganisationPlaces(StaffStore staff, UnitQueries units, UnitPolicy policy) {
        this.staff = staff;
        this.units = units;
        this.policy = policy;
    }

    /// Everybody may read how the own agency is organised.
    @Override
    public List<SettingsEntry> settings(Actor actor) {
        var entries = new ArrayList<SettingsEntry>();
        entries.add(entry("tree", "/settings/units", 10));
        entries.add(entry("position", "/settings/positions", 12));
        entries.add(entry("staff", "/settings/staff", 14));
        entries.add(entry("delegation", "/settings/delegations", 16));
        return entries;
    }

    private static SettingsEntry entry(String name, String url, int order) {
        return new SettingsEntry("organisation." + name + ".tab", "organisation." + name + ".about", url, order);
    }

    @Override
    public String heading() {
        return "organisation.staff.title";
    }

    @Override
    public int order() {
        return AFTER_WORK;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit) {
        var found = staff.page(new StaffFilter(actor.agency(), null, query, policy.today()), null, limit);
        var names = units.names(found.stream().map(StaffMember::unit).collect(java.util.stream.Collectors.toSet()));
        return found.stream().map(member -> new SearchHit(member.name(),
                member.positionTitle() + " · " + names.getOrDefault(member.unit(), ""),
                "/settings/staff/" + member.person())).toList();
    }

    @Override
    public String allUrl(String query) {
        return "/settings/staff?q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
    }
}
