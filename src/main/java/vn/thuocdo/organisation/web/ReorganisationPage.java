package vn.thuocdo.organisation.web;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.organisation.MergerDraft;
import vn.thuocdo.organisation.Reorganisation;
import vn.thuocdo.ui.Fact;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tone;

/// The preview of a merger or a switch of the frame: what goes where, and what stands against it.
///
/// @param facts     the consequence in numbers
/// @param targets   where a unit may go
/// @param rows      what becomes of each unit
/// @param obstacles why it cannot be done, in words
public record ReorganisationPage(List<Fact> facts, List<Option> targets, List<Row> rows, List<String> obstacles) {
    /// An earlier unit.
    ///
    /// @param id     identity
    /// @param name   its name
    /// @param agency its commune
    /// @param target where its work goes
    /// @param staff  people who move
    /// @param work   open work that moves, in words
    public record Row(String id, String name, String agency, String target, int staff, List<String> work) {}

    static ReorganisationPage of(Reorganisation plan, int agencies) {
        var targets = new ArrayList<Option>();
        targets.add(new Option(MergerDraft.ITSELF, Page.text("organisation.switch.itself")));
        plan.targets().forEach(target -> targets.add(new Option(target.code(), target.name())));
        var rows = plan.passing().stream().map(each -> new Row(each.unit().id().toString(), each.unit().name(),
                each.agency(), each.target(), each.staff(),
                each.work().stream().map(work -> Page.text(work.label(), work.count())).toList())).toList();
        var facts = List.of(
                new Fact(Page.number(agencies), Page.text("organisation.switch.agencies"), "", Tone.QUIET),
                new Fact(Page.number(rows.size()), Page.text("organisation.switch.units"), "", Tone.QUIET),
                new Fact(Page.number(plan.staff()), Page.text("organisation.switch.people"), "", Tone.QUIET),
                new Fact(Page.number(plan.work()), Page.text("organisation.switch.work"), "", Tone.QUIET));
        return new ReorganisationPage(facts, targets, rows, plan.obstacles().stream()
                .map(each -> Page.text(each.code(), each.args().toArray())).toList());
    }
}
