package vn.thuocdo.organisation.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.UnitKind;

/// What `demo/organisation.json` holds: invented people in a province with three communes.
record DemoScript(DemoAgency province, List<DemoAgency> communes, DemoMerger merged) {
    record DemoAgency(String key, String code, String name, String shortName, OrganisationModel model, LocalDate from,
            @Nullable DemoDistrict district, List<DemoUnit> units, List<DemoPerson> people) {}

    record DemoDistrict(String key, String code, String name, String shortName) {}

    record DemoUnit(String code, UnitKind kind, String name, String shortName) {}

    /// @param unit    code of the unit
    /// @param besides whether the person holds the position besides the main one, which stands earlier in the list
    record DemoPerson(String unit, String title, String name, @Nullable String username, @Nullable Set<Role> roles,
            @Nullable String email, @Nullable Boolean besides) {}

    record DemoMerger(String key, String code, String name, String shortName, LocalDate on, String document,
            List<DemoAgency> communes) {}
}
