package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.organisation.Reorganisation;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the merger shows.
///
/// @param id        identity of the commune to come
/// @param communes  communes to choose from
/// @param chosen    those chosen
/// @param leading   the one whose leaders keep their seats
/// @param name      full name of the new commune
/// @param shortName name for narrow places
/// @param code      its code
/// @param on        first day
/// @param document  number of the resolution
/// @param preview   what would happen, or null before communes are chosen
public record MergerPage(String id, List<Option> communes, List<String> chosen, String leading, String name,
        String shortName, String code, LocalDate on, String document, @Nullable ReorganisationPage preview) {
    static MergerPage of(List<Unit> communes, MergerForm form, @Nullable Reorganisation plan) {
        var chosen = form.communes() == null ? List.<String>of() : form.communes();
        var options = communes.stream().map(unit -> new Option(unit.id().toString(), unit.name())).toList();
        var leading = UnitForm.text(form.leading());
        return new MergerPage(form.id() == null ? MergerController.fresh() : form.id().toString(), options, chosen,
                leading.isEmpty() && !chosen.isEmpty() ? chosen.getFirst() : leading, UnitForm.text(form.name()),
                UnitForm.text(form.shortName()), UnitForm.text(form.code()),
                form.on() == null ? Page.today() : form.on(), UnitForm.text(form.document()),
                plan == null ? null : ReorganisationPage.of(plan, chosen.size()));
    }

    /// The chosen communes as choices for the one that leads.
    public List<Option> leaders() {
        return communes.stream().filter(option -> chosen.contains(option.value())).toList();
    }
}
