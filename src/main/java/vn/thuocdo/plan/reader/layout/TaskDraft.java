package vn.thuocdo.plan.reader.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.language.AssignmentReader;
import vn.thuocdo.plan.reader.language.DueReader;
import vn.thuocdo.plan.reader.language.Text;
import vn.thuocdo.plan.reader.language.UnitNames;
import vn.thuocdo.plan.reader.language.Words;
import vn.thuocdo.plan.reader.model.Field;
import vn.thuocdo.plan.reader.model.Passage;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;

/// A task while its fields are being gathered.
final class TaskDraft {

    final Map<Field, Passage> sources = new EnumMap<>(Field.class);
    String number = "";
    String tt = "";
    TaskKind kind = TaskKind.TASK;
    String area = "";
    String group = "";
    List<String> path = List.of();
    @Nullable
    String objective;
    String text = "";
    @Nullable
    String product;
    @Nullable
    String lead;
    List<UnitName> leads = List.of();
    final List<UnitName> coordinators = new ArrayList<>();
    @Nullable
    String dueText;
    ReadDue due = new ReadDue.Inherited();
    boolean yearAssumed;
    boolean leadFromText;
    boolean leadAssumed;
    boolean fromTable;
    boolean productColumn;
    @Nullable
    String criterion;
    @Nullable
    String note;

    void lead(List<String> paragraphs) {
        String line = UnitNames.line(paragraphs);
        lead = line.isBlank() ? null : line;
        leads = UnitNames.split(paragraphs);
    }

    void coordinators(List<String> paragraphs) {
        for (UnitName unit : UnitNames.split(paragraphs)) {
            if (!coordinators.contains(unit)) {
                coordinators.add(unit);
            }
        }
    }

    void assignment(List<String> paragraphs) {
        assigned(AssignmentReader.read(paragraphs));
    }

    void assigned(AssignmentReader.Assignment found) {
        lead = found.lead() == null ? null : Words.capitalised(found.lead());
        leads = found.lead() == null ? List.of() : UnitNames.split(List.of(Words.capitalised(found.lead())));
        found.coordinators().stream().filter(unit -> !coordinators.contains(unit)).forEach(coordinators::add);
        leadFromText = found.lead() != null && !found.sure();
    }

    void due(DueReader.Reading reading) {
        due = reading.due();
        dueText = reading.words().isEmpty() ? null : reading.words();
        yearAssumed = reading.yearAssumed();
    }

    /// Takes over fields that a text named itself, where the columns left them open.
    void fill(Map<Field, Text> fields, DueReader dues) {
        Text named = fields.get(Field.PRODUCT);
        if (named != null && product == null) {
            product = named.raw();
        }
        Text leading = fields.get(Field.LEAD);
        if (leading != null && lead == null) {
            LeadCell.read(this, List.of(leading.raw()), false);
        }
        Text helping = fields.get(Field.COORDINATORS);
        if (helping != null) {
            coordinators(List.of(helping.raw()));
        }
        Text when = fields.get(Field.DUE);
        if (when != null && dueText == null) {
            due(dues.cell(when));
        }
    }

    ReadTask done(Passage source) {
        return new ReadTask(number, tt, kind, area, group, path, objective, text, product, lead, leads, coordinators,
                dueText, due, criterion, note, source, sources);
    }
}
