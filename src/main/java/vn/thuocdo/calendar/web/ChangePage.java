package vn.thuocdo.calendar.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.calendar.CalendarPreview;
import vn.thuocdo.calendar.Reach;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Fact;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tone;

/// One change of a calendar with the due moments that it moves.
///
/// @param path     path of the calendar
/// @param id       identity of the change
/// @param name     whose calendar
/// @param applied  whether it has taken effect
/// @param headline what it comes to, in one line
/// @param words    what it does, in sentences
/// @param document number and date of the decision
/// @param reason   why
/// @param made     who made it and when
/// @param reach    which work it judged again, in words; empty for a draft
/// @param facts    how many move, by sort, and how many become late
/// @param moves    the due moments, at most [#SHOWN] unless all are wanted
/// @param total    how many move in the reader's agency
/// @param late     how many become late, anywhere
/// @param undoable whether it may be taken back
/// @param undoes   address of the change that it takes back, or an empty text
/// @param month    the month of the first day it touches
public record ChangePage(String path, String id, String name, boolean applied, String headline, List<String> words,
        String document, String reason, String made, String reach, List<Fact> facts, List<Move> moves, int total,
        long late, boolean undoable, String undoes, MonthGrid month) {
    static final int SHOWN = 10;

    /// One due moment that moves.
    ///
    /// @param kind    sort of work
    /// @param label   number or name
    /// @param subject what it is about
    /// @param url     its page
    /// @param oldDue  due moment so far
    /// @param newDue  due moment afterwards
    /// @param late    whether it becomes late
    public record Move(String kind, String label, String subject, String url, String oldDue, String newDue,
            boolean late) {
        static Move of(DueMove move) {
            return new Move(Page.text(move.kind()), move.label(), move.subject(), move.url(), stamp(move.oldDue()),
                    stamp(move.newDue()), move.becomesLate());
        }

        private static String stamp(Instant moment) {
            var local = Page.local(moment);
            return Page.time(local.toLocalTime()) + " " + Page.shortDate(local.toLocalDate());
        }
    }

    static ChangePage of(CalendarPreview preview, String path, String name, boolean all, MonthGrid month) {
        var revision = preview.revision();
        var moves = preview.moves().stream().limit(all ? Integer.MAX_VALUE : SHOWN).map(Move::of).toList();
        var made = Page.text(revision.isApplied() ? "calendar.change.appliedBy" : "calendar.change.draftedBy",
                revision.person(), (revision.isApplied() && revision.appliedAt() != null
                        ? revision.appliedAt()
                        : revision.draftedAt()).atZone(Vietnam.ZONE));
        var reach = revision.reach();
        var undoes = revision.undoes();
        return new ChangePage(path, revision.id().toString(), name, revision.isApplied(), headline(preview),
                EditWords.of(revision.edit()), revision.document(), revision.reason(), made,
                reach == null ? "" : Page.text("calendar.reach." + Page.slug(reach)), facts(preview), moves,
                preview.moves().size(), preview.late(),
                revision.isApplied() && revision.undoneBy() == null && reach != null,
                undoes == null ? "" : path + "/changes/" + undoes, month);
    }

    private static String headline(CalendarPreview preview) {
        var all = preview.moves().size() + preview.elsewhere();
        var revision = preview.revision();
        if (revision.isApplied())
            return revision.reach() == Reach.NEW_ONLY
                    ? Page.text("calendar.change.headline.newOnly")
                    : Page.text("calendar.change.headline.moved", all);
        if (all == 0)
            return Page.text("calendar.change.headline.nothing");
        return preview.late() == 0
                ? Page.text("calendar.change.headline.would", all)
                : Page.text("calendar.change.headline.late", all, preview.late());
    }

    private static List<Fact> facts(CalendarPreview preview) {
        var facts = new ArrayList<Fact>();
        preview.byKind().forEach((kind, count) -> facts.add(new Fact(Page.number(count), Page.text(kind), "",
                Tone.QUIET)));
        if (preview.elsewhere() > 0)
            facts.add(new Fact(Page.number(preview.elsewhere()), Page.text("calendar.change.elsewhere"), "",
                    Tone.QUIET));
        facts.add(new Fact(Page.number(preview.late()), Page.text("calendar.change.becomeLate"), "",
                preview.late() > 0 ? Tone.LATE : Tone.QUIET));
        return facts;
    }
}
